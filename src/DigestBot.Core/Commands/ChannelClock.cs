using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>Which day is "today" in a channel.</summary>
public sealed class ChannelClock(ISubscriptionStore subscriptions, DefaultZone defaults)
{
    /// <summary>The zone of the channel's briefings, else of the workspace's, else the asker's own, else of whoever runs the bot.</summary>
    /// <param name="channel">The channel; null where no briefings can come.</param>
    /// <param name="asker">What the platform knows of whoever asks; null where it knows nothing.</param>
    /// <param name="cancellation">Stops looking.</param>
    public async Task<DateTimeZone> ZoneOfAsync(ChannelAddress? channel, DateTimeZone? asker, CancellationToken cancellation)
    {
        if (channel is not { } address)
        {
            return asker ?? defaults.Zone;
        }

        var here = await subscriptions.OfChannelAsync(address, cancellation);
        return here.Count > 0 ? here[0].Schedule.Zone
            : await subscriptions.OfWorkspaceAsync(address.Platform, address.Workspace, cancellation) is [var other, ..] ? other.Schedule.Zone
            : asker ?? defaults.Zone;
    }
}
