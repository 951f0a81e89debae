namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>What an answer's headers say about its bucket.</summary>
/// <param name="Bucket">Discord's name for the limit; together with the major parameter it is one bucket.</param>
/// <param name="Limit">Calls in a window.</param>
/// <param name="Remaining">Calls left in this window.</param>
/// <param name="Reset">When the window ends on Discord's clock, in seconds since 1970. It tells windows apart and is never compared with our clock.</param>
/// <param name="ResetAfter">When it ends, from the answer on.</param>
internal sealed record RateLimitReading(string Bucket, int Limit, int Remaining, double Reset, TimeSpan ResetAfter);
