using NodaTime;

namespace DigestBot.Health;

/// <summary>A time in which the database failed.</summary>
/// <param name="Problem">What was met last.</param>
/// <param name="Since">When it was first met.</param>
/// <param name="Until">When it was over; null while it lasts.</param>
public sealed record StorageTrouble(StorageProblem Problem, Instant Since, Instant? Until);
