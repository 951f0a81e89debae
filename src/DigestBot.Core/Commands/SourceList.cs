using DigestBot.Feeds;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>The feeds that are followed, as somebody who looks after them is shown them.</summary>
/// <param name="All">What needs a look first, then by name.</param>
/// <param name="IsPolling">Whether feeds are asked at all.</param>
/// <param name="Now">When it was looked.</param>
public sealed record SourceList(IReadOnlyList<FeedStatus> All, bool IsPolling, Instant Now)
{
    public static SourceList Of(IEnumerable<Feed> feeds, bool isPolling, Instant now) => new(
        [
            .. feeds.Select(feed => FeedStatus.Of(feed, now))
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
