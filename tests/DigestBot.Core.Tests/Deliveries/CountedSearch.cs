using DigestBot.Stories.Queries;

namespace DigestBot.Core.Tests.Deliveries;

/// <summary>Counts how often articles are searched.</summary>
internal sealed class CountedSearch(IArticleSearch search) : IArticleSearch
{
    public int Count { get; private set; }

    public Task<IReadOnlyList<FoundArticle>> SearchAsync(ArticleSearch wanted, CancellationToken cancellation)
    {
        Count++;
        return search.SearchAsync(wanted, cancellation);
    }
}
