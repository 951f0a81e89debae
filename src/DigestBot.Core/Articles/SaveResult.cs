namespace DigestBot.Articles;

/// <summary>What saving a draft did.</summary>
public abstract record SaveResult
{
    private SaveResult()
    {
    }

    public sealed record Added(ArticleId Id) : SaveResult;

    /// <summary>The same article with other words: stored anew under its old number.</summary>
    public sealed record Updated(ArticleId Id) : SaveResult;

    public sealed record Unchanged(ArticleId Id) : SaveResult;

    /// <summary>It was taken down for good and is not let in again; or it went because it was old, and a feed brings it.</summary>
    public sealed record TakenDown : SaveResult;

    /// <summary>Nobody follows the feed it stood in any more, so it was not kept.</summary>
    public sealed record Unwanted : SaveResult;
}
