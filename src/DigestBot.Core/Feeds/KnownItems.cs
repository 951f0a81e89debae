using DigestBot.Articles;

namespace DigestBot.Feeds;

/// <summary>Which of some keys are known already.</summary>
/// <param name="InFeed">Those that stood in this feed before.</param>
/// <param name="Stored">Those of stored articles for the same readers, wherever they came from; without a number the article was taken down.</param>
public sealed record KnownItems(IReadOnlySet<ArticleKey> InFeed, IReadOnlyDictionary<ArticleKey, ArticleId?> Stored);
