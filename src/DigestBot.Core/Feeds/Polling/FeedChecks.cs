using DigestBot.Sources;
using NodaTime;

namespace DigestBot.Feeds.Polling;

/// <summary>A feed's state after a check. Pure.</summary>
internal static class FeedChecks
{
    public static Feed Read(Feed feed, FeedContent content, FetchHeaders headers, ItemIdentity identity, int newItems, Instant now)
    {
        var read = feed with
        {
            Url = headers.MovedTo ?? feed.Url,
            Title = feed.Title ?? content.Title,
            Identity = identity,
            Rhythm = RhythmObserver.OfRead(feed, content.Items, newItems, now),
            LastNews = newItems > 0 ? now : feed.LastNews,
            // a document that is not new in itself may come without them
            ETag = headers.ETag,
            LastModified = headers.LastModified,
        };
        return Succeeded(read, headers, now);
    }

    public static Feed NotModified(Feed feed, FetchHeaders headers, Instant now)
    {
        var same = feed with
        {
            Url = headers.MovedTo ?? feed.Url,
            Rhythm = RhythmObserver.OfNothingNew(feed, now),
            ETag = headers.ETag ?? feed.ETag,
            LastModified = headers.LastModified ?? feed.LastModified,
        };
        return Succeeded(same, headers, now);
    }

    /// <summary>It was not asked, so that nothing but the next check is another one.</summary>
    public static Feed Postponed(Feed feed, FetchHeaders headers, Instant now) =>
        feed with { NextCheck = PollPlan.AfterPause(feed, headers, now) };

    public static Feed Failed(Feed feed, FetchFailure failure, FetchHeaders headers, Instant now) =>
        Failed(feed, failure.Reason, failure.Remedy, failure.IsPassing, headers, now);

    public static Feed Failed(Feed feed, string reason, string remedy, bool isPassing, FetchHeaders headers, Instant now)
    {
        var failing = new FeedFailure((feed.Failure?.Count ?? 0) + 1, feed.Failure?.Since ?? now, reason, remedy);
        return feed with { LastCheck = now, Failure = failing, NextCheck = PollPlan.AfterFailure(feed, failing, isPassing, headers, now) };
    }

    private static Feed Succeeded(Feed feed, FetchHeaders headers, Instant now) =>
        feed with { LastCheck = now, LastSuccess = now, Failure = null, NextCheck = PollPlan.AfterSuccess(feed, headers, now) };
}
