using DigestBot.Digests;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>Digests that wait to be sent. Each verb is one transaction, so that a process may die between any two.</summary>
public interface IOutbox
{
    /// <summary>Puts the digests of runs into the outbox and moves their subscriptions on: of each run both or neither, and all in one transaction.</summary>
    /// <param name="runs">What is told, each of a subscription as a store gave it; a few dozen, because other writers wait.</param>
    /// <param name="now">Up to when the digests cover the news.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>
    /// Of each run its delivery: null when nothing is to be sent, that occasion was dealt with already, or the subscription was changed
    /// meanwhile; none of that touches the other runs.
    /// </returns>
    Task<IReadOnlyList<DeliveryId?>> EnqueueAllAsync(IReadOnlyList<ComposedRun> runs, Instant now, CancellationToken cancellation);

    /// <summary>The same for a single run.</summary>
    async Task<DeliveryId?> EnqueueAsync(ComposedRun run, Instant now, CancellationToken cancellation) =>
        (await EnqueueAllAsync([run], now, cancellation))[0];

    /// <summary>
    /// Claims deliveries of that platform, those that are due longest first. Deliveries of one channel go out in their order and never two at
    /// a time; one that is uncertain holds up no other.
    /// </summary>
    /// <param name="platform">The platform.</param>
    /// <param name="now">What "due" is measured by.</param>
    /// <param name="lease">How long they are claimed.</param>
    /// <param name="max">At most so many, at least one.</param>
    /// <param name="cancellation">Leaves everything unclaimed.</param>
    /// <returns>Each of another channel; none only when nothing is due.</returns>
    Task<IReadOnlyList<DeliveryClaim>> ClaimAllAsync(Platform platform, Instant now, Duration lease, int max, CancellationToken cancellation);

    /// <summary>The same for a single one; null when nothing is due.</summary>
    async Task<DeliveryClaim?> ClaimAsync(Platform platform, Instant now, Duration lease, CancellationToken cancellation) =>
        await ClaimAllAsync(platform, now, lease, 1, cancellation) is [var claim] ? claim : null;

    /// <summary>Puts on record that a page is about to be sent, and extends the claim.</summary>
    /// <returns>False when the claim was lost: then the page must not be sent.</returns>
    Task<bool> BeginAsync(DeliveryClaim claim, DeliveryAttempt attempt, Instant until, CancellationToken cancellation);

    /// <summary>Keeps what became of a page. The claim lasts as long as the state says <see cref="DeliveryState.Sending"/>.</summary>
    /// <returns>False when the claim was lost; then nothing is kept.</returns>
    Task<bool> SettleAsync(DeliveryClaim claim, DeliverySettlement settlement, CancellationToken cancellation);

    /// <summary>The deliveries of a channel, newest first.</summary>
    Task<IReadOnlyList<Delivery>> OfChannelAsync(ChannelAddress channel, int max, CancellationToken cancellation);

    /// <summary>When deliveries of the subscription were put in, after the moment; in no order.</summary>
    Task<IReadOnlyList<Instant>> EnqueuedSinceAsync(SubscriptionId subscription, Instant after, CancellationToken cancellation);
}
