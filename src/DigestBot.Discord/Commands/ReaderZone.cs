using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>Which day is "today" in a channel: by the clock of its briefings, else of the server's, else of whoever runs the bot.</summary>
internal sealed class ReaderZone(ISubscriptionStore subscriptions, DiscordReader reader)
{
    public async Task<DateTimeZone> OfAsync(InteractionScene scene, CancellationToken cancellation)
    {
        if (scene.ChannelAddress is not { } channel)
        {
            return reader.Zone;
        }

        var here = await subscriptions.OfChannelAsync(channel, cancellation);
        return here.Count > 0 ? here[0].Schedule.Zone
            : await subscriptions.OfWorkspaceAsync(Platform.Discord, scene.Workspace, cancellation) is [var other, ..] ? other.Schedule.Zone
            : reader.Zone;
    }
}
