using DigestBot.Storage.Articles;
using DigestBot.Subscriptions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Retention;

/// <summary>Articles that have become too old, with their versions, their words in the index, their marks and the keys their feeds have of them.</summary>
internal static class OldArticles
{
    private const int AtOnce = 50;

    private const int KeysAtOnce = 500;

    private static readonly Platform[] Platforms = Enum.GetValues<Platform>();

    /// <summary>Those dated before and come in before, oldest first. The samples leave when real articles come.</summary>
    /// <param name="days">How many days are kept.</param>
    /// <param name="now">Counted from when.</param>
    /// <param name="needed">Those that are to stay all the same.</param>
    public static OldRows<OldArticle> Of(int days, Instant now, IReadOnlyCollection<long> needed)
    {
        var (day, moment) = (now.InUtc().Date.PlusDays(-days), now - Duration.FromDays(days));
        return new(
            AtOnce,
            db => db.Articles.Where(article => article.Day < day && article.FirstSeen < moment && !article.IsSample && !needed.Contains(article.Id))
                .OrderBy(article => article.Day).ThenBy(article => article.Id).Select(article => new OldArticle(article.Id, article.Day)),
            RemoveAsync);
    }

    /// <summary>Those that digests on their way name, and that are old enough to go.</summary>
    public static async Task<IReadOnlyCollection<long>> NeededAsync(DigestDb db, Instant now, CancellationToken cancellation)
    {
        var waiting = await db.Deliveries.Where(row => Platforms.Contains(row.Platform) && row.DueAt > Instant.MinValue)
            .Select(row => row.DigestId).Distinct().ToListAsync(cancellation);
        var named = new HashSet<long>();
        foreach (var id in waiting)
        {
            if (await db.Digests.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation) is { } digest)
            {
                named.UnionWith(digest.Read().Stories.SelectMany(story => story.Sources).Select(source => source.Article.Value));
            }
        }

        var (needed, day) = (new List<long>(), now.InUtc().Date.PlusDays(-RetentionLimits.FewestArticleDays));
        foreach (var some in named.Chunk(KeysAtOnce))
        {
            needed.AddRange(await db.Articles.Where(article => some.Contains(article.Id) && article.Day < day).Select(article => article.Id).ToListAsync(cancellation));
        }

        return needed;
    }

    private static async Task RemoveAsync(DigestDb db, IReadOnlyList<OldArticle> articles, CancellationToken cancellation)
    {
        var ids = articles.Select(article => article.Id).ToList();
        foreach (var article in articles)
        {
            await db.RemoveFromIndexAsync(article.Day, article.Id, cancellation);
        }

        var keys = await db.ArticleKeys.Where(key => key.ArticleId != null && ids.Contains(key.ArticleId.Value)).Select(key => key.Key).ToListAsync(cancellation);
        await db.FeedKeys.Where(key => key.ArticleId != null && ids.Contains(key.ArticleId.Value)).ExecuteDeleteAsync(cancellation);
        await db.ArticleKeys.Where(key => key.ArticleId != null && ids.Contains(key.ArticleId.Value)).ExecuteDeleteAsync(cancellation);
        await db.Articles.Where(article => ids.Contains(article.Id)).ExecuteDeleteAsync(cancellation);
        db.ArticleKeys.AddRange(keys.Select(key => new ArticleKeyRow { Key = GoneKeys.Of(key) }));
        await db.SaveChangesAsync(cancellation);
    }
}
