using NodaTime;

namespace DigestBot.Feeds;

/// <summary>A feed's health as a person is shown it.</summary>
/// <param name="Title">What the feed is called; its host where nobody named it.</param>
/// <param name="Url">Where it is polled.</param>
/// <param name="State">How following it goes.</param>
/// <param name="LastSuccess">When it last answered, or null.</param>
/// <param name="LastNews">When it last had something new, or null.</param>
/// <param name="NextCheck">When it is asked again.</param>
/// <param name="Problem">What is wrong and what to do about it, as one sentence without full stop; null when nothing is.</param>
public sealed record FeedStatus(
    string Title, Uri Url, FeedState State, Instant? LastSuccess, Instant? LastNews, Instant NextCheck, string? Problem)
{
    /// <summary>Whether somebody is shown it who cannot let it go, because everybody has it.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Two weeks without an item are worth a look, whatever the rhythm was.</summary>
    private static readonly Duration QuietAfter = Duration.FromDays(14);

    public static FeedStatus Of(Feed feed, Instant now)
    {
        var state = feed.Failure is not null ? FeedState.Failing
            : feed.LastCheck is null ? FeedState.New
            : feed.LastNews is { } news && now - news > QuietAfter ? FeedState.Quiet
            : FeedState.Healthy;
        return new FeedStatus(
            feed.Name, feed.Url, state, feed.LastSuccess, feed.LastNews, feed.NextCheck, ProblemOf(feed, state, now));
    }

    private static string? ProblemOf(Feed feed, FeedState state, Instant now) => state switch
    {
        FeedState.Failing => $"{feed.Failure!.Reason}; {feed.Failure.Remedy}",
        FeedState.Quiet => $"has had nothing new for {(int)(now - feed.LastNews!.Value).TotalDays} days; look whether the publisher has moved it",
        _ => null,
    };
}
