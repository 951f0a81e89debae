using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>A time in which a platform took no message.</summary>
/// <param name="Reason">What it said last, in one sentence.</param>
/// <param name="Since">When the first one failed.</param>
/// <param name="Until">When one got through again; null while it lasts.</param>
/// <param name="IsSaid">Whether it has lasted long enough to be told of.</param>
public sealed record PlatformTrouble(string Reason, Instant Since, Instant? Until, bool IsSaid);
