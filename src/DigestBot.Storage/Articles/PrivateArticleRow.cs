namespace DigestBot.Storage.Articles;

/// <summary>Says that an article is not for everybody: only who follows the feed it came by reads it.</summary>
internal sealed class PrivateArticleRow
{
    public long ArticleId { get; init; }

    public required long FeedId { get; init; }

    public ArticleRow? Article { get; init; }
}
