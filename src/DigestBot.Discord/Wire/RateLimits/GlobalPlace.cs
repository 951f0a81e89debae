namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>One of the calls that the global limit lets through in a second.</summary>
internal sealed class GlobalPlace
{
    public required TimeSpan TakenAt { get; init; }

    public required TimeSpan FreeAt { get; set; }
}
