namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>
/// The buckets in use, and which limit each route turned out to have. Every interaction makes buckets of its own, so the table has a
/// bound: what lay idle longest goes first.
/// </summary>
internal sealed class BucketTable(int most)
{
    /// <summary>How far the search for one to drop goes.</summary>
    private const int Looked = 32;

    private readonly Dictionary<BucketKey, Bucket> buckets = [];
    private readonly LinkedList<Bucket> byUse = new();
    // one entry a route template of ours: a few dozen
    private readonly Dictionary<string, string> limits = [];

    public int Count => buckets.Count;

    /// <summary>The bucket of a call.</summary>
    public Bucket Find(Ticket ticket, TimeSpan now)
    {
        var major = ticket.Call.Route.Major;
        var unknown = new BucketKey(ticket.RouteKey, major);
        return buckets.TryGetValue(unknown, out var learning) ? Touch(learning)
            : limits.TryGetValue(ticket.RouteKey, out var limit) ? FindOrAdd(new(limit, major), now)
            : FindOrAdd(unknown, now);
    }

    /// <summary>The bucket that an answer named.</summary>
    public Bucket Learn(string routeKey, string limit, string major, TimeSpan now)
    {
        limits[routeKey] = limit;
        return FindOrAdd(new(limit, major), now);
    }

    public void Drop(Bucket bucket)
    {
        if (bucket.Use is { } use && buckets.Remove(bucket.Key))
        {
            byUse.Remove(use);
            bucket.Use = null;
        }
    }

    private Bucket FindOrAdd(BucketKey key, TimeSpan now)
    {
        if (buckets.TryGetValue(key, out var known))
        {
            return Touch(known);
        }

        if (buckets.Count >= most && Spare(now) is { } spare)
        {
            Drop(spare);
        }

        var bucket = new Bucket(key);
        bucket.Use = byUse.AddLast(bucket);
        buckets.Add(key, bucket);
        return bucket;
    }

    private Bucket Touch(Bucket bucket)
    {
        byUse.Remove(bucket.Use!);
        byUse.AddLast(bucket.Use!);
        return bucket;
    }

    private Bucket? Spare(TimeSpan now)
    {
        Bucket? idle = null;
        var seen = 0;
        for (var node = byUse.First; node is not null && seen < Looked; node = node.Next, seen++)
        {
            if (node.Value.IsIdle)
            {
                if (node.Value.Window.IsSpent(now))
                {
                    return node.Value;
                }

                idle ??= node.Value;
            }
        }

        return idle;
    }
}
