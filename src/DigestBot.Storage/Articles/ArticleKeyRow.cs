namespace DigestBot.Storage.Articles;

/// <summary>One key an article is known by. It outlives an article that was taken down, so that it cannot come back.</summary>
internal sealed class ArticleKeyRow
{
    public required string Key { get; init; }

    /// <summary>Null once the article was taken down.</summary>
    public long? ArticleId { get; set; }

    public ArticleRow? Article { get; init; }
}
