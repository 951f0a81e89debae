namespace DigestBot.Storage.Articles;

/// <summary>One wording of an article that was seen; seeing it again is no news, even when a later one took its place.</summary>
internal sealed class ArticleVersionRow
{
    public long ArticleId { get; init; }

    public required string Hash { get; init; }

    public ArticleRow? Article { get; init; }
}
