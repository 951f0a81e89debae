namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>The JSON of a 429.</summary>
internal sealed record RateLimitBody(double? RetryAfter = null, bool Global = false);
