using DigestBot.Articles;
using DigestBot.Feeds;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Feeds;

/// <summary>Feeds in a relational database. Each verb is one context and one transaction.</summary>
internal sealed class FeedStore(Func<DigestDb> open, WriteTurn turn) : IFeedStore
{
    public async Task<IReadOnlyList<FeedId>> FollowAsync(
        WorkspaceId follower, IReadOnlyList<NewFeed> feeds, Instant now, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.EnterAsync(ExclusivePart.Followers, cancellation);
        var rows = await FeedFollowing.AddAsync(db, follower, feeds, now, cancellation);
        await transaction.CommitAsync(cancellation);
        return [.. rows.Select(row => new FeedId(row.Id))];
    }

    public async Task<bool> UnfollowAsync(WorkspaceId follower, FeedId id, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.EnterAsync(ExclusivePart.Followers, cancellation);
        if (await db.FeedFollowers.Where(row => row.FeedId == id.Value && row.Workspace == follower.Value).ExecuteDeleteAsync(cancellation) == 0)
        {
            return false;
        }

        if (await FeedFollowers.AudienceAsync(db, id.Value, cancellation) == FeedAudience.Nobody)
        {
            await FeedFollowers.EndAsync(db, id.Value, cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return true;
    }

    public async Task<IReadOnlyList<Feed>> OfAsync(WorkspaceId reader, CancellationToken cancellation)
    {
        await using var db = open();
        return await ListAsync(db.FeedsOf(reader), cancellation);
    }

    public async Task<IReadOnlyList<Feed>> OwnAsync(WorkspaceId follower, CancellationToken cancellation)
    {
        await using var db = open();
        var ids = db.FeedFollowers.Where(row => row.Workspace == follower.Value).Select(row => row.FeedId);
        return await ListAsync(db.Feeds.Where(feed => ids.Contains(feed.Id)), cancellation);
    }

    public async Task<IReadOnlySet<WorkspaceId>> FollowersAsync(CancellationToken cancellation)
    {
        await using var db = open();
        var names = await db.FeedFollowers.Select(row => row.Workspace).Distinct().ToListAsync(cancellation);
        return names.Select(name => new WorkspaceId(name)).Where(workspace => workspace != WorkspaceId.Local).ToHashSet();
    }

    public async Task<IReadOnlyList<Feed>> FailingAsync(WorkspaceId reader, CancellationToken cancellation)
    {
        await using var db = open();
        return await ListAsync(db.FeedsOf(reader).Where(feed => feed.FailureCount > 0), cancellation);
    }

    public async Task<Feed?> FindAsync(WorkspaceId reader, Uri url, CancellationToken cancellation)
    {
        await using var db = open();
        var row = await db.FeedsOf(reader).AsNoTracking()
            .Where(feed => feed.Url == url.AbsoluteUri || feed.GuidScope == url.AbsoluteUri)
            .OrderByDescending(feed => feed.Url == url.AbsoluteUri)
            .FirstOrDefaultAsync(cancellation);
        return row?.ToFeed();
    }

    public async Task<IReadOnlyList<FeedClaim>> ClaimDueAsync(Instant now, int max, Duration lease, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        var (nowTicks, untilTicks) = (now.ToUnixTimeTicks(), (now + lease).ToUnixTimeTicks());
        // one statement, so that no other worker comes between finding and claiming
        var rows = await db.Feeds.FromSql($"""
            UPDATE "Feeds" SET "ClaimedUntil" = {untilTicks} WHERE "Id" IN (
                SELECT "Id" FROM "Feeds"
                WHERE "NextCheck" <= {nowTicks} AND ("ClaimedUntil" IS NULL OR "ClaimedUntil" <= {nowTicks})
                ORDER BY "NextCheck", "Id" LIMIT {max} /* skip locked */)
            RETURNING *
            """).AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. rows.OrderBy(row => row.NextCheck).ThenBy(row => row.Id).Select(row => new FeedClaim(row.ToFeed(), row.ClaimedUntil!.Value)),
        ];
    }

    public async Task ReleaseAsync(CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await db.Feeds.Where(feed => feed.ClaimedUntil != null).ExecuteUpdateAsync(feed => feed.SetProperty(column => column.ClaimedUntil, (Instant?)null), cancellation);
    }

    public async Task<KnownItems> KnownAsync(FeedId id, IReadOnlyCollection<ArticleKey> keys, CancellationToken cancellation)
    {
        await using var db = open();
        return await FeedItems.KnownAsync(db, id, keys, cancellation);
    }

    public async Task<bool> RecordAsync(FeedClaim claim, Feed feed, IReadOnlyList<SeenItem> items, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var row = await db.Feeds.ForUpdate().SingleOrDefaultAsync(own => own.Id == feed.Id.Value && own.ClaimedUntil == claim.Until, cancellation);
        if (row is null)
        {
            return false;
        }

        row.TakeCheck(feed);
        row.ClaimedUntil = null;
        if (row.Url != feed.Url.AbsoluteUri && !await db.Feeds.AnyAsync(other => other.Url == feed.Url.AbsoluteUri, cancellation))
        {
            row.Url = feed.Url.AbsoluteUri;
        }

        await FeedItems.AddAsync(db, feed.Id, items, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    public async Task ForgetAsync(FeedId id, IReadOnlyCollection<ArticleKey> standing, Instant before, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await FeedItems.ForgetAsync(db, id, standing, before, cancellation);
    }

    public async Task<IReadOnlyList<FeedId>> FeedsOfAsync(IReadOnlyCollection<ArticleId> articles, CancellationToken cancellation)
    {
        await using var db = open();
        return await FeedItems.FeedsAsync(db, articles, cancellation);
    }

    private static async Task<IReadOnlyList<Feed>> ListAsync(IQueryable<FeedRow> feeds, CancellationToken cancellation)
    {
        var rows = await feeds.AsNoTracking().OrderBy(feed => feed.Id).ToListAsync(cancellation);
        return [.. rows.Select(row => row.ToFeed())];
    }
}
