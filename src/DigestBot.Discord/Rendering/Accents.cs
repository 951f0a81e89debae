namespace DigestBot.Discord.Rendering;

/// <summary>The colours at the edge of our messages.</summary>
internal static class Accents
{
    /// <summary>News, lists, and what was done.</summary>
    public const int News = 0x7FD0C8;

    /// <summary>What could not be answered.</summary>
    public const int Problem = 0xF2A77C;
}
