namespace DigestBot.Host.Health;

/// <summary>How the bot fares, in a word and in sentences.</summary>
/// <param name="Status">"ready" or "not ready".</param>
/// <param name="Troubles">What is amiss; it may be ready all the same, as when a platform is down.</param>
internal sealed record HealthReport(string Status, IReadOnlyList<string> Troubles);
