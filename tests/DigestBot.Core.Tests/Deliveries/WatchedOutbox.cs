using DigestBot.Deliveries;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Core.Tests.Deliveries;

/// <summary>An outbox of a database that counts what is put in, and fails when a test says so.</summary>
internal sealed class WatchedOutbox(IOutbox outbox) : IOutbox
{
    /// <summary>What keeping a page meets; null when it works.</summary>
    public Func<DeliverySettlement, Exception?> OnSettle { get; set; } = _ => null;

    /// <summary>How many runs were stored, silent ones too.</summary>
    public int Runs { get; private set; }

    public Task<IReadOnlyList<DeliveryId?>> EnqueueAllAsync(IReadOnlyList<ComposedRun> runs, Instant now, CancellationToken cancellation)
    {
        Runs += runs.Count;
        return outbox.EnqueueAllAsync(runs, now, cancellation);
    }

    public Task<IReadOnlyList<DeliveryClaim>> ClaimAllAsync(Platform platform, Instant now, Duration lease, int max, CancellationToken cancellation) =>
        outbox.ClaimAllAsync(platform, now, lease, max, cancellation);

    public Task<bool> BeginAsync(DeliveryClaim claim, DeliveryAttempt attempt, Instant until, CancellationToken cancellation) =>
        outbox.BeginAsync(claim, attempt, until, cancellation);

    public Task<bool> SettleAsync(DeliveryClaim claim, DeliverySettlement settlement, CancellationToken cancellation) =>
        OnSettle(settlement) is { } trouble ? Task.FromException<bool>(trouble) : outbox.SettleAsync(claim, settlement, cancellation);

    public Task<IReadOnlyList<Delivery>> OfChannelAsync(ChannelAddress channel, int max, CancellationToken cancellation) =>
        outbox.OfChannelAsync(channel, max, cancellation);

    public Task<IReadOnlyList<Instant>> EnqueuedSinceAsync(SubscriptionId subscription, Instant after, CancellationToken cancellation) =>
        outbox.EnqueuedSinceAsync(subscription, after, cancellation);
}
