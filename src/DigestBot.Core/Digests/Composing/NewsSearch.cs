using DigestBot.Articles;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>Finds a topic's articles in the window asked for, or else on the newest day that has any.</summary>
internal sealed class NewsSearch(IArticleStore store, Func<Article, bool> belongs)
{
    /// <summary>How many days with articles an empty window looks back: more than a year of daily news.</summary>
    public const int DaysBack = 400;

    /// <summary>Days loaded at once while looking back: a rare topic needs few questions, a busy one little memory.</summary>
    private const int DaysAtOnce = 7;

    /// <summary>An article's day is as its place wrote it, and +14 and −12 lie 26 hours apart.</summary>
    private const int ZoneDays = 2;

    /// <returns>The window shown and its articles; the window asked for and none when there is no news at all.</returns>
    public async Task<(DigestWindow Shown, IReadOnlyList<Article> Articles)> FindAsync(
        DigestWindow asked, DateTimeZone zone, CancellationToken cancellation)
    {
        var around = await store.OfDaysAsync(asked.First.PlusDays(-ZoneDays), asked.Last.PlusDays(ZoneDays), cancellation);
        List<Article> found = [.. around.Where(article => asked.Contains(article, zone) && belongs(article))];
        return found.Count > 0 ? (asked, found) : await LookBackAsync(asked, cancellation);
    }

    private async Task<(DigestWindow Shown, IReadOnlyList<Article> Articles)> LookBackAsync(DigestWindow asked, CancellationToken cancellation)
    {
        var days = await store.DaysAsync(asked.Last, DaysBack, cancellation);
        foreach (var some in days.Chunk(DaysAtOnce))
        {
            var articles = await store.OfDaysAsync(some[^1], some[0], cancellation);
            var newest = articles.Where(belongs).GroupBy(article => article.Day).MaxBy(day => day.Key);
            if (newest is not null)
            {
                return (new DigestWindow(newest.Key, newest.Key), [.. newest]);
            }
        }

        return (asked, []);
    }
}
