using DigestBot.Digests;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>Digests that wait to be sent. Each verb is one transaction, so that a process may die between any two.</summary>
public interface IOutbox
{
    /// <summary>Puts the digest of a run into the outbox and moves its subscription on: both or neither.</summary>
    /// <param name="run">What is told, of a subscription as a store gave it.</param>
    /// <param name="now">Up to when the digest covers the news.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Null when that occasion was dealt with already, or the subscription was changed meanwhile.</returns>
    Task<DeliveryId?> EnqueueAsync(ComposedRun run, Instant now, CancellationToken cancellation);

    /// <summary>
    /// Claims the delivery of that platform that is due longest. Deliveries of one channel go out in their order and never two at a time;
    /// one that is uncertain holds up no other.
    /// </summary>
    /// <returns>Null when nothing is due.</returns>
    Task<DeliveryClaim?> ClaimAsync(Platform platform, Instant now, Duration lease, CancellationToken cancellation);

    /// <summary>Puts on record that a page is about to be sent, and extends the claim.</summary>
    /// <returns>False when the claim was lost: then the page must not be sent.</returns>
    Task<bool> BeginAsync(DeliveryClaim claim, DeliveryAttempt attempt, Instant until, CancellationToken cancellation);

    /// <summary>Keeps what became of a page. The claim lasts as long as the state says <see cref="DeliveryState.Sending"/>.</summary>
    /// <returns>False when the claim was lost; then nothing is kept.</returns>
    Task<bool> SettleAsync(DeliveryClaim claim, DeliverySettlement settlement, CancellationToken cancellation);

    /// <summary>The deliveries of a channel, newest first.</summary>
    Task<IReadOnlyList<Delivery>> OfChannelAsync(ChannelAddress channel, int max, CancellationToken cancellation);
}
