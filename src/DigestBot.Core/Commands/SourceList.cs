using DigestBot.Feeds;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>The feeds that somebody reads, as somebody who looks after them is shown them.</summary>
/// <param name="All">What needs a look first, then by name.</param>
/// <param name="IsPolling">Whether feeds are asked at all.</param>
/// <param name="Now">When it was looked.</param>
public sealed record SourceList(IReadOnlyList<FeedStatus> All, bool IsPolling, Instant Now)
{
    /// <param name="feeds">Those to show.</param>
    /// <param name="own">Which of them who looks can let go.</param>
    /// <param name="isPolling">Whether feeds are asked at all.</param>
    /// <param name="now">When it is looked.</param>
    public static SourceList Of(IEnumerable<Feed> feeds, IReadOnlySet<FeedId> own, bool isPolling, Instant now) => new(
        [
            .. feeds.Select(feed => FeedStatus.Of(feed, now) with { IsGiven = !own.Contains(feed.Id) })
                .OrderBy(status => Urgency(status.State))
                .ThenBy(status => status.Title, StringComparer.OrdinalIgnoreCase)
                .ThenBy(status => status.Url.AbsoluteUri, StringComparer.Ordinal),
        ],
        isPolling,
        now);

    private static int Urgency(FeedState state) => state switch
    {
        FeedState.Failing => 0,
        FeedState.Quiet => 1,
        FeedState.New => 2,
        _ => 3,
    };
}
