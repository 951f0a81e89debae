using DigestBot.Stories.Queries;

namespace DigestBot.Stories;

/// <summary>What keeps an article off a topic besides words that it lacks.</summary>
/// <param name="Query">The part of the query that does: <c>NOT strike</c>, <c>source:ledger</c>, <c>lang:en</c>.</param>
/// <param name="IsLeftOut">Whether the article has what the part leaves out, rather than something else than it asks for.</param>
/// <param name="Place">Where the article has it: in its words, as its source, as its language.</param>
/// <param name="Has">The words as they stand there, the outlet, or the language's code; empty when it is left out for what it has not.</param>
public sealed record TopicObstacle(string Query, bool IsLeftOut, HitPlace Place, IReadOnlyList<string> Has);
