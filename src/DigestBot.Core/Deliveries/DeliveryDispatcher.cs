using DigestBot.Subscriptions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>
/// Sends what is due: claim, put the attempt on record, send one page, keep what became of it. It may be stopped or killed anywhere:
/// a page whose answer nobody kept is looked for in the channel before it is sent again.
/// </summary>
public sealed partial class DeliveryDispatcher(
    IOutbox outbox, ISubscriptionStore subscriptions, IEnumerable<IMessenger> messengers, IClock clock, TimeProvider time, ILogger<DeliveryDispatcher> log)
{
    private readonly DeliveriesUnderWay underWay = new();
    private readonly PatientMessenger[] patient = [.. messengers.Select(messenger => new PatientMessenger(messenger, time, log))];

    /// <summary>Sends until nothing is due.</summary>
    /// <param name="parallelism">Channels of one platform sent to at the same time.</param>
    /// <param name="cancellation">Stops after the pages that are under way.</param>
    /// <returns>How many deliveries were taken up.</returns>
    public async Task<int> DispatchDueAsync(int parallelism, CancellationToken cancellation)
    {
        var counts = await Task.WhenAll(patient.Select(messenger => DispatchAsync(messenger, parallelism, cancellation)));
        return counts.Sum();
    }

    private async Task<int> DispatchAsync(PatientMessenger messenger, int parallelism, CancellationToken cancellation)
    {
        var total = 0;
        for (var before = -1; before < total;)
        {
            // again, because the end of one delivery lets the channel's next one go
            before = total;
            var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellation };
            await Parallel.ForEachAsync(ClaimsAsync(messenger, cancellation), options, async (claim, _) =>
            {
                Interlocked.Increment(ref total);
                await SendAsync(messenger, claim, cancellation);
            });
        }

        return total;
    }

    private async IAsyncEnumerable<DeliveryClaim> ClaimsAsync(
        PatientMessenger messenger, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await outbox.ClaimAsync(messenger.Platform, clock.GetCurrentInstant(), DeliveryPatience.Lease, cancellation) is { } claim)
        {
            yield return claim;
        }
    }

    private async Task SendAsync(PatientMessenger messenger, DeliveryClaim claim, CancellationToken cancellation)
    {
        using var turn = underWay.TryEnter(claim.Delivery.Id);
        if (turn is null)
        {
            // the claim ends by itself; by then the one before may have come to its end
            return;
        }

        var pages = messenger.CountPages(claim.Delivery.Digest);
        var delivery = claim.Delivery;
        if (claim.Unanswered is { } unanswered)
        {
            delivery = await ReadBackAsync(messenger, claim, unanswered, pages, cancellation);
        }

        while (delivery?.State is DeliveryState.Sending)
        {
            delivery = cancellation.IsCancellationRequested
                ? await KeepAsync(messenger, claim, Steps(delivery, pages).Release())
                : await SendPageAsync(messenger, claim, delivery, pages, cancellation);
        }
    }

    private async Task<Delivery?> ReadBackAsync(
        PatientMessenger messenger, DeliveryClaim claim, UnansweredPage unanswered, int pages, CancellationToken cancellation)
    {
        if (clock.GetCurrentInstant() < unanswered.LastSent + DeliveryPatience.ReadBack)
        {
            return await KeepAsync(messenger, claim, Steps(claim.Delivery, pages).TooEarly(unanswered));
        }

        var result = await messenger.ReadBackAsync(claim.Delivery.CurrentPage, unanswered.FirstSent - DeliveryPatience.ClockDifference, cancellation);
        return await KeepAsync(messenger, claim, Steps(claim.Delivery, pages).After(result, unanswered));
    }

    private async Task<Delivery?> SendPageAsync(
        PatientMessenger messenger, DeliveryClaim claim, Delivery delivery, int pages, CancellationToken cancellation)
    {
        var (page, now) = (delivery.CurrentPage, clock.GetCurrentInstant());
        var isMine = await outbox.BeginAsync(claim, new DeliveryAttempt(page.Number, page.Marker, now), now + DeliveryPatience.Lease, CancellationToken.None);
        return isMine
            ? await KeepAsync(messenger, claim, Steps(delivery, pages).After(await messenger.SendAsync(page, cancellation)))
            : null;
    }

    private DeliverySteps Steps(Delivery delivery, int pages) => new(delivery, pages, clock.GetCurrentInstant());

    /// <returns>Null when somebody else has taken the delivery over.</returns>
    private async Task<Delivery?> KeepAsync(PatientMessenger messenger, DeliveryClaim claim, DeliverySettlement settlement)
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
