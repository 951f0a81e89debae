namespace DigestBot.Discord.Wire.Payloads;

/// <summary>https://discord.com/developers/docs/resources/message#message-object-message-flags</summary>
internal static class MessageFlags
{
    /// <summary>Published to the channels that follow.</summary>
    public const int Crossposted = 1 << 0;

    /// <summary>Seen by the asker only.</summary>
    public const int Ephemeral = 1 << 6;

    /// <summary>Made of components; content and embeds are not allowed.</summary>
    public const int ComponentsV2 = 1 << 15;
}
