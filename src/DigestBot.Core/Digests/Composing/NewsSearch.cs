using DigestBot.Articles;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>Finds a topic's articles in the window asked for, or else on the newest day that has any.</summary>
internal sealed class NewsSearch(IArticleStore store, IArticleSearch search, WorkspaceId reader, Topic topic)
{
    /// <summary>How many days with articles an empty window looks back: more than a year of daily news.</summary>
    public const int DaysBack = 400;

    /// <summary>An article's day is as its place wrote it, and +14 and −12 lie 26 hours apart.</summary>
    public const int ZoneDays = 2;

    /// <returns>The window shown and its articles; the window asked for and none when there is no news at all.</returns>
    public async Task<(DigestWindow Shown, IReadOnlyList<FoundArticle> Found)> FindAsync(
        DigestWindow asked, DateTimeZone zone, CancellationToken cancellation)
    {
        var around = await OfDaysAsync(asked.First.PlusDays(-ZoneDays), asked.Last.PlusDays(ZoneDays), ArticleSearch.NoLimit, cancellation);
        List<FoundArticle> found = [.. around.Where(one => asked.Contains(one.Article, zone))];
        return found.Count > 0 ? (asked, found) : await LookBackAsync(asked, cancellation);
    }

    private async Task<(DigestWindow Shown, IReadOnlyList<FoundArticle> Found)> LookBackAsync(DigestWindow asked, CancellationToken cancellation)
    {
        var days = await store.DaysAsync(reader, asked.Last, DaysBack, cancellation);
        if (days.Count == 0 || await OfDaysAsync(days[^1], asked.Last, 1, cancellation) is not [{ Article: var newest }])
        {
            return (asked, []);
        }

        return (new DigestWindow(newest.Day, newest.Day), await OfDaysAsync(newest.Day, newest.Day, ArticleSearch.NoLimit, cancellation));
    }

    public Task<IReadOnlyList<FoundArticle>> OfDaysAsync(LocalDate first, LocalDate last, int limit, CancellationToken cancellation) =>
        search.SearchAsync(new ArticleSearch(reader, topic.Matching, Mentions.Central, first, last, limit), cancellation);
}
