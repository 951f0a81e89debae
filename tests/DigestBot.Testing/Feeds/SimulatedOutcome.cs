namespace DigestBot.Testing.Feeds;

/// <summary>What of the simulated news was stored.</summary>
/// <param name="Articles">How many.</param>
/// <param name="Missed">Titles that should be there.</param>
/// <param name="Twice">Titles that are there more than once, with their number.</param>
public sealed record SimulatedOutcome(int Articles, IReadOnlyList<string> Missed, IReadOnlyList<string> Twice);
