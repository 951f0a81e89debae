using DigestBot.Slack.Messaging;
using DigestBot.Slack.Wire;
using DigestBot.Subscriptions;

namespace DigestBot.Slack.Commands.Homes;

/// <summary>The subscriptions of a workspace that somebody may know of: those of public channels, and those they made themselves.</summary>
internal sealed class VisibleBriefings(ISubscriptionStore subscriptions, SlackCalls calls)
{
    /// <summary>Channels Slack is asked about for one page: it takes fifty such questions a minute in a workspace (https://docs.slack.dev/apis/web-api/rate-limits, tier 3).</summary>
    private const int MostChannels = 20;

    public async Task<IReadOnlyList<Subscription>> OfAsync(SlackScene scene, CancellationToken cancellation)
    {
        var all = await subscriptions.OfWorkspaceAsync(Platform.Slack, scene.Workspace, cancellation);
        var visible = new List<Subscription>();
        var asked = 0;
        foreach (var ofChannel in all.GroupBy(subscription => subscription.Channel.Channel))
        {
            var isPublic = ofChannel.Any(subscription => subscription.CreatedBy != scene.User)
                && asked++ < MostChannels && await IsPublicAsync(scene, ofChannel.Key, cancellation);
            visible.AddRange(ofChannel.Where(subscription => isPublic || subscription.CreatedBy == scene.User));
        }

        return visible;
    }

    /// <summary>What Slack does not call public may be anybody's.</summary>
    private async Task<bool> IsPublicAsync(SlackScene scene, string channel, CancellationToken cancellation) =>
        await calls.ChannelAsync(scene.Team, Destination.Of(channel).Channel, cancellation) is SlackAnswer<SlackChannel>.Ok { Value: { IsPrivate: false, With: null } };
}
