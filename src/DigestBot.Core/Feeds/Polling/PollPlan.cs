using DigestBot.Sources;
using NodaTime;

namespace DigestBot.Feeds.Polling;

/// <summary>When a feed is looked at again. Pure: the same feed and answer give the same moment.</summary>
internal static class PollPlan
{
    public static readonly Duration Shortest = Duration.FromMinutes(15);
    public static readonly Duration Longest = Duration.FromHours(24);

    /// <summary>For a feed whose rhythm is not known yet.</summary>
    private static readonly Duration Unknown = Duration.FromHours(1);

    /// <summary>A feed in trouble is left alone at least so long once it has failed a few times, however fast its items go.</summary>
    private static readonly Duration ShortestInTrouble = Duration.FromHours(1);

    /// <summary>
    /// Twice between two items, and three times while an item stands in the feed, so that none slips through between two checks;
    /// not before the publisher's cache has anything new.
    /// </summary>
    public static Instant AfterSuccess(Feed feed, FetchHeaders headers, Instant now)
    {
        var wait = feed.Rhythm.MeanGap is { } gap ? gap / 2 : Unknown;
        if (feed.Rhythm.Window is { } window)
        {
            wait = Duration.Min(wait, window / 3);
        }

        wait = Duration.Max(Spread(wait, feed.Id, 0), Duration.Max(headers.MaxAge ?? Duration.Zero, headers.RetryAfter ?? Duration.Zero));
        return now + Clamp(wait);
    }

    /// <summary>Twice as long after every failure; a passing trouble is looked after while the items it may cost are still there.</summary>
    public static Instant AfterFailure(Feed feed, FeedFailure failure, bool isPassing, FetchHeaders headers, Instant now)
    {
        var wait = Shortest * (1L << Math.Min(failure.Count - 1, 7));
        if (isPassing && feed.Rhythm.Window is { } window)
        {
            wait = Duration.Min(wait, Duration.Max(window / 4, ShortestInTrouble));
        }

        return now + Clamp(Duration.Max(Spread(wait, feed.Id, failure.Count), headers.RetryAfter ?? Duration.Zero));
    }

    /// <summary>As soon as the host may be asked again; its pace spreads its feeds.</summary>
    public static Instant AfterPause(Feed feed, FetchHeaders headers, Instant now) =>
        now + Duration.Min(Spread(headers.RetryAfter ?? Shortest, feed.Id, 0), Longest);

    /// <summary>Up to a tenth longer, by the feed's number: feeds that were followed together are not polled together for ever.</summary>
    private static Duration Spread(Duration wait, FeedId id, int round)
    {
        // the finaliser of SplitMix64: neighbouring numbers come out far apart
        var mixed = (ulong)id.Value * 0x9E3779B97F4A7C15 + (ulong)round;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return wait * (1 + ((mixed ^ (mixed >> 31)) % 1000 / 10_000.0));
    }

    private static Duration Clamp(Duration wait) => Duration.Max(Shortest, Duration.Min(wait, Longest));
}
