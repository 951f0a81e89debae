namespace DigestBot.Benchmarks.Stories;

/// <summary>A small set of articles.</summary>
/// <param name="Word">The word all of them have, in lower case; null where they were drawn at random.</param>
/// <param name="Articles">The articles.</param>
internal sealed record ArticleSet(string? Word, IReadOnlyList<LabelledArticle> Articles);
