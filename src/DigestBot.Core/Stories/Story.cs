using DigestBot.Articles;

namespace DigestBot.Stories;

/// <summary>One happening, told by one or more articles.</summary>
/// <param name="Lead">The article that tells it.</param>
/// <param name="Copies">Exact and near duplicates of the lead, for "also in …"; oldest first.</param>
public sealed record Story(Article Lead, IReadOnlyList<Article> Copies);
