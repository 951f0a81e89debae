using DigestBot.Health;
using DigestBot.Subscriptions;

namespace DigestBot.Commands.Checkups;

/// <summary>What every platform's doctor looks at beside the platform: how the bot fares, the briefings of the channel, the feeds they draw on.</summary>
public sealed class BotCheckup(HealthCheckup health, BriefingCheckup briefings, FeedCheckup feeds, StorageHealth storage)
{
    /// <param name="platform">Where it is asked.</param>
    /// <param name="workspace">Whose feeds.</param>
    /// <param name="channel">Whose briefings; null where none can come.</param>
    /// <param name="cancellation">Stops looking.</param>
    public async Task<IReadOnlyList<Finding>> LookAsync(Platform platform, WorkspaceId workspace, ChannelAddress? channel, CancellationToken cancellation)
    {
        List<Finding> findings = [];
        try
        {
            if (channel is { } known)
            {
                findings.AddRange(await briefings.OfAsync(known, cancellation));
            }

            findings.Add(await feeds.LookAsync(workspace, cancellation));
        }
        catch (Exception broken) when (storage.Notices(broken))
        {
            // that is what is told then
        }

        return [.. health.Look(platform), .. findings];
    }
}
