namespace DigestBot.Simulators.Discord.World;

/// <summary>https://docs.discord.com/developers/resources/message#message-object-message-flags</summary>
[Flags]
public enum MessageFlagSet
{
    None = 0,
    Crossposted = 1 << 0,
    SuppressEmbeds = 1 << 2,
    Ephemeral = 1 << 6,
    Loading = 1 << 7,
    SuppressNotifications = 1 << 12,
    ComponentsV2 = 1 << 15,
}
