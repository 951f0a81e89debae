namespace DigestBot.Stories.Queries;

/// <summary>A term as a full-text index finds it.</summary>
/// <param name="Words">Words of the index, in a row.</param>
/// <param name="IsPrefix">Whether the last one may go on.</param>
/// <param name="IsExact">Whether the index finds the term and nothing else; otherwise what it finds must be looked at.</param>
public sealed record IndexTerm(IReadOnlyList<string> Words, bool IsPrefix, bool IsExact);
