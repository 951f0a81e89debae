using DigestBot.Deliveries;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Storage.Tests.Deliveries;

/// <summary>The outbox as a process sees it that may be killed at any moment: from then on nothing it does is kept.</summary>
internal sealed class MortalOutbox(IOutbox outbox) : IOutbox
{
    private volatile bool isDead;

    /// <summary>Called before and after every verb; may kill.</summary>
    public Action OnStep { get; init; } = () => { };

    public bool IsDead => isDead;

    public void Kill() => isDead = true;

    public Task<IReadOnlyList<DeliveryId?>> EnqueueAllAsync(IReadOnlyList<ComposedRun> runs, Instant now, CancellationToken cancellation) =>
        LiveAsync(() => outbox.EnqueueAllAsync(runs, now, cancellation));

    public Task<IReadOnlyList<DeliveryClaim>> ClaimAllAsync(Platform platform, Instant now, Duration lease, int max, CancellationToken cancellation) =>
        LiveAsync(() => outbox.ClaimAllAsync(platform, now, lease, max, cancellation));

    public Task<bool> BeginAsync(DeliveryClaim claim, DeliveryAttempt attempt, Instant until, CancellationToken cancellation) =>
        LiveAsync(() => outbox.BeginAsync(claim, attempt, until, cancellation));

    public Task<bool> SettleAsync(DeliveryClaim claim, DeliverySettlement settlement, CancellationToken cancellation) =>
        LiveAsync(() => outbox.SettleAsync(claim, settlement, cancellation));

    public Task<IReadOnlyList<Delivery>> OfChannelAsync(ChannelAddress channel, int max, CancellationToken cancellation) =>
        LiveAsync(() => outbox.OfChannelAsync(channel, max, cancellation));

    public Task<IReadOnlyList<Instant>> EnqueuedSinceAsync(SubscriptionId subscription, Instant after, CancellationToken cancellation) =>
        LiveAsync(() => outbox.EnqueuedSinceAsync(subscription, after, cancellation));

    private async Task<T> LiveAsync<T>(Func<Task<T>> verb)
    {
        Step();
        var result = await verb();
        Step();
        return result;
    }

    private void Step()
    {
        OnStep();
        if (isDead)
        {
            throw new ProcessKilledException();
        }
    }
}
