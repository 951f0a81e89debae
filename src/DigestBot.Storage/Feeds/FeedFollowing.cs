using DigestBot.Feeds;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Feeds;

/// <summary>Adds feeds, or a follower and labels to those that are followed already. Runs inside the caller's transaction.</summary>
internal static class FeedFollowing
{
    private const int AddressesAtOnce = 500;

    /// <returns>A row for each, in order.</returns>
    public static async Task<IReadOnlyList<FeedRow>> AddAsync(
        DigestDb db, WorkspaceId follower, IReadOnlyList<NewFeed> feeds, Instant now, CancellationToken cancellation)
    {
        var known = new Dictionary<string, FeedRow>();
        foreach (var some in feeds.Select(feed => feed.Url.AbsoluteUri).Distinct().Chunk(AddressesAtOnce))
        {
            var rows = await db.Feeds.Where(feed => some.Contains(feed.Url) || some.Contains(feed.GuidScope)).ToListAsync(cancellation);
            foreach (var row in rows)
            {
                known.TryAdd(row.GuidScope, row);
                known[row.Url] = row;
            }
        }

        var followed = feeds.Select(feed => Follow(db, known, feed, now)).ToList();
        await db.SaveChangesAsync(cancellation);
        await FeedFollowers.AddAsync(db, follower, [.. followed.Select(row => row.Id)], cancellation);
        return followed;
    }

    private static FeedRow Follow(DigestDb db, Dictionary<string, FeedRow> known, NewFeed feed, Instant now)
    {
        var url = feed.Url.AbsoluteUri;
        if (known.TryGetValue(url, out var row))
        {
            row.Labels = FeedMapping.Labels([.. row.Labels.Split('\n'), .. feed.Labels]);
            row.Title ??= feed.Title;
            return row;
        }

        var added = new FeedRow { Url = url, GuidScope = url, Title = feed.Title, Labels = FeedMapping.Labels(feed.Labels), NextCheck = now };
        db.Feeds.Add(added);
        known.Add(url, added);
        return added;
    }
}
