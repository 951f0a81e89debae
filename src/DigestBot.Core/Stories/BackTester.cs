using DigestBot.Stories.Queries;
using NodaTime;

namespace DigestBot.Stories;

/// <summary>Tries a topic on the articles of the last days.</summary>
public sealed class BackTester(IArticleSearch search)
{
    private const int Days = 7;

    private const int Examples = 3;

    public async Task<BackTest> TryAsync(WorkspaceId reader, Topic topic, LocalDate today, CancellationToken cancellation)
    {
        var found = await search.SearchAsync(
            new ArticleSearch(reader, topic.Matching, Mentions.Central, today.PlusDays(1 - Days), today, BackTest.MostCounted), cancellation);
        return new BackTest(found.Count, Days, [.. found.DistinctBy(article => article.Article.Title).Take(Examples)]);
    }
}
