namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>The right to send one call, once.</summary>
/// <param name="Bucket">The bucket it is counted in.</param>
/// <param name="Place">Its place in the global limit; null when that does not count it.</param>
internal sealed record Permit(Bucket Bucket, GlobalPlace? Place);
