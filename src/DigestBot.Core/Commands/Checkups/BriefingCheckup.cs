using DigestBot.Deliveries;
using DigestBot.Subscriptions;

namespace DigestBot.Commands.Checkups;

/// <summary>What comes into a channel by itself, and what of it did not arrive.</summary>
public sealed class BriefingCheckup(ISubscriptionStore subscriptions, IOutbox outbox)
{
    /// <summary>Some weeks of a channel that follows a few topics.</summary>
    private const int DeliveriesLookedAt = 50;

    public async Task<IReadOnlyList<Finding>> OfAsync(ChannelAddress channel, CancellationToken cancellation)
    {
        var here = await subscriptions.OfChannelAsync(channel, cancellation);
        var deliveries = await outbox.OfChannelAsync(channel, DeliveriesLookedAt, cancellation);
        return here.Count == 0
            ? [Finding.Fine("No briefings come to this channel; /subscribe brings one.")]
            : [.. here.Select(Of), .. OnTheirWay(deliveries)];
    }

    private static Finding Of(Subscription subscription) => subscription.State is SubscriptionState.Paused paused
        ? Finding.Broken($"The briefing on {subscription.Topic} is paused: {paused.Reason}", $"{paused.Remedy} Then /subscribe {subscription.Topic} starts it again.")
        : subscription.Schedule.MostAnHour is { } most ? Finding.Fine($"Stories on {subscription.Topic} come as they break, at most {most} an hour.")
        : Finding.Fine($"The briefing on {subscription.Topic} comes {DaysText.Of(subscription.Schedule.Days)} at {string.Join(", ", subscription.Schedule.Times.Select(time => $"{time:HH':'mm}"))} ({subscription.Schedule.Zone.Id}).");

    private static string Unknown(int count, string reason) => $"Of {Counted.Of(count, "briefing")} nobody knows whether {(count == 1 ? "it" : "they")} arrived: {reason}";

    private static IEnumerable<Finding> OnTheirWay(IReadOnlyList<Delivery> deliveries)
    {
        var uncertain = deliveries.Select(delivery => delivery.State).OfType<DeliveryState.Uncertain>().ToLookup(state => state.ReadBackAt is not null);
        if (uncertain[true].ToList() is [var sought, ..] lookedFor)
        {
            yield return Finding.Broken(
                Unknown(lookedFor.Count, sought.Reason),
                $"The bot looks in the channel before it sends {(lookedFor.Count == 1 ? "it" : "any of them")} again; it must be able to read the history for that.");
        }

        if (uncertain[false].ToList() is [var left, ..] leftAlone)
        {
            yield return Finding.Broken(
                Unknown(leftAlone.Count, left.Reason),
                $"The bot could not find out for a day, and does not send {(leftAlone.Count == 1 ? "it" : "them")} again: /digest shows the news.");
        }

        if (deliveries.Select(delivery => delivery.State).OfType<DeliveryState.Retry>().ToList() is [var retry, ..] retries)
        {
            yield return Finding.Broken($"{Counted.Of(retries.Count, "briefing")} did not get through yet: {retry.Reason}", "They are sent again by themselves.");
        }

        if (deliveries.Count > 0 && deliveries[0].State is DeliveryState.Dead dead)
        {
            yield return Finding.Broken($"The last briefing was put aside: {dead.Reason}", "The next one is not concerned; if it fares alike, the log says more.");
        }
    }
}
