using DigestBot.Digests;

namespace DigestBot.Commands;

/// <summary>What a search found.</summary>
/// <param name="Query">In its canonical form.</param>
/// <param name="Window">Since when; null for all that is stored.</param>
/// <param name="Hits">Newest first.</param>
/// <param name="HasMore">Whether there are older ones.</param>
/// <param name="Culture">The reader's culture, for dates.</param>
public sealed record SearchReport(string Query, DigestWindow? Window, IReadOnlyList<SearchHit> Hits, bool HasMore, string Culture);
