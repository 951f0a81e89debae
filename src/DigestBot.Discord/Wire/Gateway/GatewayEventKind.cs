namespace DigestBot.Discord.Wire.Gateway;

/// <summary>Events by what is done with them.</summary>
internal enum GatewayEventKind
{
    /// <summary>Skipped.</summary>
    Other,
    Ready,
    Resumed,
    Interaction,
    GuildDelete,
    ChannelDelete,
}
