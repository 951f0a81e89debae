using DigestBot.Feeds;
using Microsoft.Extensions.Options;

namespace DigestBot.Host.Hosting;

/// <summary>Follows the feeds of the settings from the first start, and says what is followed.</summary>
internal sealed class FeedStart(IFeedStore feeds, IOptions<FeedsOptions> options)
{
    /// <returns>One line for the start screen.</returns>
    public async Task<string> FollowAsync(CancellationToken cancellation)
    {
        if (!options.Value.Poll)
        {
            return "Feeds are not polled (Feeds:Poll is false).";
        }

        var followed = await feeds.AllAsync(cancellation);
        return $"It follows {followed.Count} feeds; /sources shows how that goes, --Feeds:Poll=false leaves the web alone.";
    }
}
