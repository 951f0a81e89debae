using System.Collections.Concurrent;
using DigestBot.Health;
using DigestBot.Subscriptions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>
/// Sends claimed deliveries of one platform: put the attempt on record, send one page, keep what became of it. It may be stopped or killed
/// anywhere: a page whose answer nobody kept is looked for in the channel before it is sent again.
/// </summary>
internal sealed partial class DeliverySender(
    IOutbox outbox, ISubscriptionStore subscriptions, PatientMessenger messenger, ClockHealth clocks, IClock clock, ILogger log)
{
    private readonly ConcurrentDictionary<DeliveryId, bool> underWay = new();

    public Platform Platform => messenger.Platform;

    /// <param name="claim">What is sent, until it is delivered, has to wait or is put aside.</param>
    /// <param name="cancellation">Stops after the page that is under way and gives the rest back.</param>
    public async Task SendAsync(DeliveryClaim claim, CancellationToken cancellation)
    {
        if (!underWay.TryAdd(claim.Delivery.Id, true))
        {
            // a clock that was set forward ends claims early: what is still being sent is looked for once it cannot arrive any more
            await KeepAsync(claim, Steps(claim.Delivery, pages: 0).StillUnderWay());
            return;
        }

        try
        {
            await SendPagesAsync(claim, cancellation);
        }
        finally
        {
            underWay.TryRemove(claim.Delivery.Id, out _);
        }
    }

    private async Task SendPagesAsync(DeliveryClaim claim, CancellationToken cancellation)
    {
        var delivery = claim.Delivery;
        if (messenger.CountPages(delivery) is not { } pages)
        {
            // nothing is known to be new: what was unanswered stays so
            await KeepAsync(claim, Steps(delivery, 1).After(
                claim.Unanswered is null ? new DeliveryResult.Retry(null, PatientMessenger.Fault) : new DeliveryResult.Uncertain(PatientMessenger.Fault)));
            return;
        }

        if (claim.Unanswered is { } unanswered)
        {
            delivery = await ReadBackAsync(claim, unanswered, pages, cancellation);
        }

        while (delivery?.State is DeliveryState.Sending)
        {
            delivery = cancellation.IsCancellationRequested
                ? await KeepAsync(claim, Steps(delivery, pages).Release())
                : await SendPageAsync(claim, delivery, pages, cancellation);
        }
    }

    private async Task<Delivery?> ReadBackAsync(DeliveryClaim claim, UnansweredPage unanswered, int pages, CancellationToken cancellation)
    {
        if (clock.GetCurrentInstant() < unanswered.LastSent + DeliveryPatience.ReadBack)
        {
            return await KeepAsync(claim, Steps(claim.Delivery, pages).TooEarly(unanswered));
        }

        var result = await messenger.ReadBackAsync(claim.Delivery.CurrentPage, unanswered.FirstSent - DeliveryPatience.ClockDifference - clocks.SetBack, cancellation);
        return await KeepAsync(claim, Steps(claim.Delivery, pages).After(result, unanswered));
    }

    private async Task<Delivery?> SendPageAsync(DeliveryClaim claim, Delivery delivery, int pages, CancellationToken cancellation)
    {
        var (page, now) = (delivery.CurrentPage, clock.GetCurrentInstant());
        var isMine = await outbox.BeginAsync(claim, new DeliveryAttempt(page.Number, page.Marker, now), now + DeliveryPatience.Lease, CancellationToken.None);
        return !isMine ? null
            // the database took so long that the claim might end before the answer comes
            : clock.GetCurrentInstant() - now > DeliveryPatience.Begin ? await KeepAsync(claim, Steps(delivery, pages).Release())
            : await KeepAsync(claim, Steps(delivery, pages).After(await messenger.SendAsync(page, cancellation)));
    }

    private DeliverySteps Steps(Delivery delivery, int pages) => new(delivery, pages, clock.GetCurrentInstant());

    /// <returns>Null when somebody else has taken the delivery over.</returns>
    private async Task<Delivery?> KeepAsync(DeliveryClaim claim, DeliverySettlement settlement)
    {
        Log(settlement);
        var notice = settlement.Consequence is null ? null : await NoticeAsync(settlement);

        // kept also when the bot is told to stop: what is known now is known to nobody else
        if (!await outbox.SettleAsync(claim, settlement, CancellationToken.None))
        {
            return null;
        }

        if (notice is not null)
        {
            await messenger.TellAsync(notice, CancellationToken.None);
        }

        return settlement.After;
    }

    /// <summary>Whoever subscribed is told, once: a subscription that is paused or gone already has nobody to tell.</summary>
    private async Task<BriefingNotice?> NoticeAsync(DeliverySettlement settlement)
    {
        var delivery = settlement.After;
        var subscription = (await subscriptions.OfChannelAsync(delivery.Channel, CancellationToken.None))
            .FirstOrDefault(known => known.Id == delivery.Subscription && known.State is SubscriptionState.Active);
        return subscription is null ? null : settlement.Consequence switch
        {
            SubscriptionConsequence.Pause pause => new(subscription.CreatedBy, delivery.Channel, subscription.Topic, pause.Reason, pause.Remedy),
            _ => new(subscription.CreatedBy, delivery.Channel, subscription.Topic, delivery.State is DeliveryState.Dead dead ? dead.Reason : "", null),
        };
    }

    private void Log(DeliverySettlement settlement)
    {
        var delivery = settlement.After;
        switch (delivery.State)
        {
            case DeliveryState.Dead dead when settlement.Consequence is null:
                LogDead(delivery.Id.Value, delivery.Channel.Platform, delivery.Channel.Channel, dead.Reason);
                break;
            case DeliveryState.Dead dead:
                LogEnded(delivery.Digest.TopicName, delivery.Channel.Platform, delivery.Channel.Channel, dead.Reason);
                break;
            case DeliveryState.Uncertain { ReadBackAt: null } uncertain:
                LogUncertain(delivery.Id.Value, delivery.Channel.Platform, delivery.Channel.Channel, uncertain.Reason);
                break;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivery {Delivery} to {Platform} channel {Channel} is put aside: {Reason}")]
    private partial void LogDead(long delivery, Platform platform, string channel, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Briefings on {Topic} no longer go to {Platform} channel {Channel}: {Reason}")]
    private partial void LogEnded(string topic, Platform platform, string channel, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Nobody can tell whether delivery {Delivery} reached {Platform} channel {Channel}, and it is not sent again: {Reason}")]
    private partial void LogUncertain(long delivery, Platform platform, string channel, string reason);
}
