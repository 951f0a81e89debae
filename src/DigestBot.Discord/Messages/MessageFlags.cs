namespace DigestBot.Discord.Messages;

/// <summary>https://discord.com/developers/docs/resources/message#message-object-message-flags</summary>
[Flags]
internal enum MessageFlags
{
    None = 0,

    /// <summary>Only the asker sees it.</summary>
    Ephemeral = 1 << 6,

    /// <summary>The message is made of components only.</summary>
    ComponentsV2 = 1 << 15,
}
