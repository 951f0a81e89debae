using DigestBot.Chaos.Platforms;
using DigestBot.Deliveries;
using DigestBot.Subscriptions;

namespace DigestBot.Chaos.Killing;

/// <summary>Compares what was due with what stands in the channels.</summary>
internal static class Verdict
{
    private const int MostDeliveries = 1_000;

    public static async Task<KillTally> OfAsync(KillWorld world, IReadOnlyList<DueBriefing> due, TextWriter log, CancellationToken cancellation)
    {
        var tally = new KillTally { Deliveries = due.Count };
        foreach (var channel in due.GroupBy(one => one.To.Channel))
        {
            var messages = await world.MessagesAsync(channel.Key, cancellation);
            var doubtful = await DoubtfulAsync(world, channel.Key, cancellation);
            foreach (var one in channel)
            {
                var (isTold, isDoubled) = (one.IsTold(messages), one.IsDoubled(messages));
                var isDoubtful = !isDoubled && one.Stories.Any(doubtful.Contains);
                var found = new KillTally
                {
                    Doubled = isDoubled ? 1 : 0,
                    Uncertain = isDoubtful ? 1 : 0,
                    Undecided = isDoubtful && world.Reading != Reading.Off ? 1 : 0,
                    Lost = isTold || isDoubtful ? 0 : 1,
                };
                tally += found;
                if (!found.IsGood)
                {
                    await log.WriteLineAsync($"{found}: {one.To} {string.Join(' ', one.Stories)}");
                }
            }
        }

        var violations = (await world.Platforms.ViolationsAsync(Platform.Discord, cancellation)).Concat(await world.Platforms.ViolationsAsync(Platform.Slack, cancellation)).ToList();
        foreach (var violation in violations)
        {
            await log.WriteLineAsync(violation);
        }

        return tally with { Violations = violations.Count };
    }

    /// <summary>Whether the bot is not done with a delivery, and can be.</summary>
    public static async Task<bool> IsUndecidedAsync(KillWorld world, CancellationToken cancellation)
    {
        foreach (var channel in world.Reading == Reading.Off ? [] : world.Subscribers.Select(subscriber => subscriber.Channel).Distinct())
        {
            var deliveries = await world.Outbox.OfChannelAsync(channel, MostDeliveries, cancellation);
            if (deliveries.Any(delivery => delivery.State is not (DeliveryState.Delivered or DeliveryState.Dead)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The stories of deliveries of which the bot says that it does not know.</summary>
    private static async Task<HashSet<string>> DoubtfulAsync(KillWorld world, ChannelAddress channel, CancellationToken cancellation)
    {
        var deliveries = await world.Outbox.OfChannelAsync(channel, MostDeliveries, cancellation);
        return [.. deliveries.Where(delivery => delivery.State is DeliveryState.Uncertain)
            .SelectMany(delivery => delivery.Digest.Stories).SelectMany(story => story.Sources).Select(source => source.Url?.ToString() ?? "")];
    }
}
