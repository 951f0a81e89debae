using DigestBot.Articles;

namespace DigestBot.Feeds.Polling;

/// <summary>An item as an article.</summary>
/// <param name="Article">What was read.</param>
/// <param name="IsFinal">Whether reading it again would give the same; false when its page may still come.</param>
internal sealed record ItemReading(ReadArticle Article, bool IsFinal);
