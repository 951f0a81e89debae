using DigestBot.Feeds;
using NodaTime;

namespace DigestBot.Commands.Checkups;

/// <summary>Whether the feeds that briefings draw on still give.</summary>
public sealed class FeedCheckup(IFeedStore feeds, IClock clock)
{
    /// <param name="workspace">Whose briefings.</param>
    /// <param name="cancellation">Stops looking.</param>
    public async Task<Finding> LookAsync(WorkspaceId workspace, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var states = (await feeds.OfAsync(workspace, cancellation)).Select(feed => FeedStatus.Of(feed, now).State).ToList();
        var failing = states.Count(state => state == FeedState.Failing);
        return failing == 0
            ? Finding.Fine($"{Counted.Of(states.Count, "feed")} followed, and none fails.")
            : Finding.Broken($"{failing} of {Counted.Of(states.Count, "feed")} {(failing == 1 ? "fails" : "fail")}.", "/sources says which, why, and what to do.");
    }
}
