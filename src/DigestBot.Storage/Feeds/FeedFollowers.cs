using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Feeds;

/// <summary>Who follows a feed, and what becomes of its articles when that changes. Runs inside the caller's transaction.</summary>
internal static class FeedFollowers
{
    private const int FeedsAtOnce = 500;

    private static readonly string Operator = WorkspaceId.Local.Value;

    public static async Task<FeedAudience> AudienceAsync(DigestDb db, long feed, CancellationToken cancellation) =>
        await db.FeedFollowers.AnyAsync(follower => follower.FeedId == feed && follower.Workspace == Operator, cancellation) ? FeedAudience.Everybody
        : await db.FeedFollowers.AnyAsync(follower => follower.FeedId == feed, cancellation) ? FeedAudience.Followers
        : FeedAudience.Nobody;

    /// <summary>The feeds that everybody has and those the reader follows.</summary>
    public static IQueryable<FeedRow> FeedsOf(this DigestDb db, WorkspaceId reader)
    {
        var workspace = reader.Value;
        var ids = db.FeedFollowers.Where(follower => follower.Workspace == workspace || follower.Workspace == Operator).Select(follower => follower.FeedId);
        return db.Feeds.Where(feed => ids.Contains(feed.Id));
    }

    public static async Task AddAsync(DigestDb db, WorkspaceId follower, IReadOnlyCollection<long> feeds, CancellationToken cancellation)
    {
        var workspace = follower.Value;
        foreach (var some in feeds.Distinct().Chunk(FeedsAtOnce))
        {
            var before = await db.FeedFollowers.Where(row => some.Contains(row.FeedId) && row.Workspace == workspace).Select(row => row.FeedId).ToListAsync(cancellation);
            db.FeedFollowers.AddRange(some.Except(before).Select(feed => new FeedFollowerRow { FeedId = feed, Workspace = workspace }));
            await db.SaveChangesAsync(cancellation);
            if (workspace == Operator)
            {
                foreach (var feed in await db.PrivateArticles.Where(row => some.Contains(row.FeedId)).Select(row => row.FeedId).Distinct().ToListAsync(cancellation))
                {
                    await GiveToEverybodyAsync(db, feed, cancellation);
                }
            }
        }
    }

    /// <summary>
    /// Deletes a feed that nobody follows with the articles that only its followers could read. Keys that were taken down stay.
    /// </summary>
    public static async Task EndAsync(DigestDb db, long feed, CancellationToken cancellation)
    {
        var articles = await db.PrivateArticles.Where(row => row.FeedId == feed).Select(row => new { row.ArticleId, row.Article!.Day }).ToListAsync(cancellation);
        foreach (var article in articles)
        {
            await db.RemoveFromIndexAsync(article.Day, article.ArticleId, cancellation);
        }

        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM "ArticleKeys" WHERE "ArticleId" IN (SELECT "ArticleId" FROM "PrivateArticles" WHERE "FeedId" = {feed});
            DELETE FROM "Articles" WHERE "Id" IN (SELECT "ArticleId" FROM "PrivateArticles" WHERE "FeedId" = {feed});
            DELETE FROM "Feeds" WHERE "Id" = {feed};
            """,
            cancellation);
    }

    /// <summary>
    /// What was private is for everybody from now on. Where everybody has an article under one of its keys, that one stands,
    /// and the private one stays what it is.
    /// </summary>
    private static async Task GiveToEverybodyAsync(DigestDb db, long feed, CancellationToken cancellation)
    {
        var prefix = Articles.PrivateKeys.Prefix(feed);
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE "ArticleKeys" SET "Key" = substr("Key", length({prefix}) + 1) WHERE "ArticleId" IN (
                SELECT p."ArticleId" FROM "PrivateArticles" AS p WHERE p."FeedId" = {feed} AND NOT EXISTS (
                    SELECT 1 FROM "ArticleKeys" AS own JOIN "ArticleKeys" AS taken ON taken."Key" = substr(own."Key", length({prefix}) + 1)
                    WHERE own."ArticleId" = p."ArticleId"));
            DELETE FROM "PrivateArticles" WHERE "FeedId" = {feed} AND NOT EXISTS (
                SELECT 1 FROM "ArticleKeys" AS own
                WHERE own."ArticleId" = "PrivateArticles"."ArticleId" AND substr(own."Key", 1, length({prefix})) = {prefix});
            """,
            cancellation);
    }
}
