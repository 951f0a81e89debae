using DigestBot.Text;
using NodaTime;

namespace DigestBot.Feeds.Polling;

/// <summary>Learns from each check how a feed publishes. Pure.</summary>
internal static class RhythmObserver
{
    /// <summary>Fewer stated dates say nothing about a rhythm.</summary>
    private const int DatesNeeded = 3;

    private static readonly Duration LongestGap = Duration.FromDays(4);

    /// <summary>Of a feed that states no dates and has never been seen to publish: how long its items stand there is not known either.</summary>
    private static readonly Duration ShortestGuess = Duration.FromHours(2);

    private static readonly Duration LongestGuess = Duration.FromHours(12);

    /// <summary>A feed that was read: by the dates of its items; by how many were new where it states none.</summary>
    public static FeedRhythm OfRead(Feed feed, IReadOnlyList<FeedItem> items, int newItems, Instant now)
    {
        var dates = items.Select(item => MomentOf(item, now)).OfType<Instant>().Order().ToList();
        if (dates.Count < DatesNeeded)
        {
            return OfCount(feed, items.Count, newItems, now);
        }

        var span = dates[^1] - dates[0];
        var gap = Duration.Max(span / (dates.Count - 1), (now - dates[^1]) / 2);
        return new FeedRhythm(Bounded(gap), now - dates[0]);
    }

    /// <summary>A feed that has nothing new grows slower than it was thought to be.</summary>
    public static FeedRhythm OfNothingNew(Feed feed, Instant now)
    {
        if ((feed.LastNews ?? feed.LastSuccess) is not { } last)
        {
            return feed.Rhythm;
        }

        var gap = Duration.Max(feed.Rhythm.MeanGap ?? ShortestGuess, (now - last) / 2);
        return feed.Rhythm with { MeanGap = feed.Rhythm.Window is null ? Duration.Min(gap, LongestGuess) : Bounded(gap) };
    }

    private static FeedRhythm OfCount(Feed feed, int items, int newItems, Instant now)
    {
        // all items of the first check are new, which says nothing
        if (feed.LastSuccess is not { } last)
        {
            return feed.Rhythm;
        }

        if (newItems == 0)
        {
            return OfNothingNew(feed, now);
        }

        var seen = (now - last) / newItems;
        var gap = Bounded(feed.Rhythm.MeanGap is { } before ? (before + seen) / 2 : seen);
        return new FeedRhythm(gap, gap * items);
    }

    private static Duration Bounded(Duration gap) => Duration.Max(Duration.FromMinutes(1), Duration.Min(gap, LongestGap));

    /// <summary>A date without a time of day says too little, one to come is wrong.</summary>
    private static Instant? MomentOf(FeedItem item, Instant now)
    {
        if (item.Published is not { Time: { } time } published)
        {
            return null;
        }

        var moment = LocalDate.FromDateOnly(published.Date).At(LocalTime.FromTimeOnly(time))
            .WithOffset(Offset.FromTimeSpan(published.Offset ?? TimeSpan.Zero)).ToInstant();
        return moment <= now ? moment : null;
    }
}
