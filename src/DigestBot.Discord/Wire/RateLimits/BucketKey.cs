namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>What tells buckets apart.</summary>
/// <param name="Limit">Discord's name for the limit, or method and template of a route whose limit is not known yet.</param>
/// <param name="Major">The channel, guild or webhook.</param>
internal readonly record struct BucketKey(string Limit, string Major);
