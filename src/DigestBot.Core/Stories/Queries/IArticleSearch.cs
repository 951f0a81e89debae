namespace DigestBot.Stories.Queries;

/// <summary>Finds stored articles by their words.</summary>
public interface IArticleSearch
{
    /// <summary>The newest articles that match: newest day first, on one day the one stored last first.</summary>
    Task<IReadOnlyList<FoundArticle>> SearchAsync(ArticleSearch search, CancellationToken cancellation);
}
