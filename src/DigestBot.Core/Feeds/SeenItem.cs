using DigestBot.Articles;

namespace DigestBot.Feeds;

/// <summary>An item that stood in a feed and need not be read again.</summary>
/// <param name="Article">The article it is; null when nothing could be read in it or the article was taken down.</param>
/// <param name="Keys">What it is recognised by.</param>
public sealed record SeenItem(ArticleId? Article, IReadOnlyList<ArticleKey> Keys);
