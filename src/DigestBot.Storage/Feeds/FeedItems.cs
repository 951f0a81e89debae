using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Storage.Articles;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Feeds;

/// <summary>The items that stood in feeds. Runs inside the caller's context.</summary>
internal static class FeedItems
{
    /// <summary>Keys asked for in one statement; databases limit its parameters.</summary>
    private const int KeysAtOnce = 500;

    public static async Task<KnownItems> KnownAsync(
        DigestDb db, FeedId id, IReadOnlyCollection<ArticleKey> keys, CancellationToken cancellation)
    {
        var inFeed = new HashSet<ArticleKey>();
        var stored = new Dictionary<ArticleKey, ArticleId?>();
        var isPrivate = await FeedFollowers.AudienceAsync(db, id.Value, cancellation) != FeedAudience.Everybody;
        foreach (var some in keys.Select(key => key.Value).Chunk(KeysAtOnce))
        {
            inFeed.UnionWith((await KeysOfFeedAsync(db, id, some, cancellation)).Select(key => new ArticleKey(key)));
            foreach (var (key, article) in isPrivate ? await PrivateAsync(db, id, some, cancellation) : await PublicAsync(db, some, cancellation))
            {
                stored[key] = article;
            }

            foreach (var key in await GoneAsync(db, id, some, isPrivate, cancellation))
            {
                stored.TryAdd(key, null);
            }
        }

        return new KnownItems(inFeed, stored);
    }

    private static async Task<IEnumerable<(ArticleKey Key, ArticleId? Article)>> PublicAsync(DigestDb db, string[] keys, CancellationToken cancellation)
    {
        var rows = await db.ArticleKeys.AsNoTracking().Where(row => keys.Contains(row.Key)).ToListAsync(cancellation);
        return rows.Select(row => (new ArticleKey(row.Key), ArticleOf(row)));
    }

    /// <summary>Those of the feed's own articles, and of what was taken down for everybody.</summary>
    private static async Task<IEnumerable<(ArticleKey Key, ArticleId? Article)>> PrivateAsync(
        DigestDb db, FeedId id, string[] keys, CancellationToken cancellation)
    {
        var scoped = keys.Select(key => PrivateKeys.Of(id.Value, key)).ToArray();
        var rows = await db.ArticleKeys.AsNoTracking()
            .Where(row => scoped.Contains(row.Key) || (keys.Contains(row.Key) && row.ArticleId == null)).ToListAsync(cancellation);
        return rows.OrderByDescending(row => row.ArticleId is not null)
            .Select(row => (new ArticleKey(PrivateKeys.WithoutFeed(row.Key) ?? row.Key), ArticleOf(row)));
    }

    /// <summary>Those of articles that went because they were old.</summary>
    private static async Task<IEnumerable<ArticleKey>> GoneAsync(DigestDb db, FeedId id, string[] keys, bool isPrivate, CancellationToken cancellation)
    {
        var gone = keys.ToDictionary(key => GoneKeys.Of(isPrivate ? PrivateKeys.Of(id.Value, key) : key));
        var rows = await db.ArticleKeys.Where(row => gone.Keys.Contains(row.Key)).Select(row => row.Key).ToListAsync(cancellation);
        return rows.Select(row => new ArticleKey(gone[row]));
    }

    private static ArticleId? ArticleOf(ArticleKeyRow row) => row.ArticleId is { } id ? new ArticleId(id) : null;

    public static async Task<IReadOnlyList<FeedId>> FeedsAsync(DigestDb db, IReadOnlyCollection<ArticleId> articles, CancellationToken cancellation)
    {
        var feeds = new SortedSet<long>();
        foreach (var some in articles.Select(article => (long?)article.Value).Chunk(KeysAtOnce))
        {
            feeds.UnionWith(await db.FeedKeys.Where(key => some.Contains(key.ArticleId)).Select(key => key.FeedId).Distinct().ToListAsync(cancellation));
        }

        return [.. feeds.Select(feed => new FeedId(feed))];
    }

    /// <summary>Adds the keys the feed does not have yet.</summary>
    public static async Task AddAsync(DigestDb db, FeedId id, IReadOnlyList<SeenItem> items, CancellationToken cancellation)
    {
        var owners = items.SelectMany(item => item.Keys.Select(key => (key.Value, item.Article)))
            .DistinctBy(key => key.Value).ToDictionary(key => key.Value, key => key.Article);
        foreach (var some in owners.Keys.Chunk(KeysAtOnce))
        {
            var taken = await KeysOfFeedAsync(db, id, some, cancellation);
            db.FeedKeys.AddRange(some.Except(taken)
                .Select(key => new FeedKeyRow { FeedId = id.Value, Key = key, ArticleId = owners[key]?.Value }));
        }
    }

    /// <summary>Takes away the keys of old articles that no longer stand in the feed.</summary>
    public static async Task ForgetAsync(
        DigestDb db, FeedId id, IReadOnlyCollection<ArticleKey> standing, Instant before, CancellationToken cancellation)
    {
        var old = await db.FeedKeys.Where(key => key.FeedId == id.Value && key.Article!.FirstSeen < before).Select(key => key.Key).ToListAsync(cancellation);
        foreach (var some in old.Except(standing.Select(key => key.Value)).Chunk(KeysAtOnce))
        {
            await db.FeedKeys.Where(key => key.FeedId == id.Value && some.Contains(key.Key)).ExecuteDeleteAsync(cancellation);
        }
    }

    private static Task<List<string>> KeysOfFeedAsync(DigestDb db, FeedId id, string[] keys, CancellationToken cancellation) =>
        db.FeedKeys.Where(key => key.FeedId == id.Value && keys.Contains(key.Key)).Select(key => key.Key).ToListAsync(cancellation);
}
