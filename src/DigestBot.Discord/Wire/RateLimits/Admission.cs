namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>Whether a call may be sent.</summary>
internal abstract record Admission
{
    private Admission()
    {
    }

    /// <summary>Now. The limiter wants to hear how it went.</summary>
    public sealed record Granted(Permit Permit) : Admission;

    /// <summary>Not within the time it may wait.</summary>
    public sealed record Denied(TimeSpan After, string Scope) : Admission;
}
