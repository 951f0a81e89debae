using System.Collections.Concurrent;

namespace DigestBot.Deliveries;

/// <summary>
/// What this process is sending. A process that stood still (the machine slept) may wake after its claims have ended: it would take them up
/// again beside itself, look for a page that it is only about to send, and send it twice.
/// </summary>
internal sealed class DeliveriesUnderWay
{
    private readonly ConcurrentDictionary<DeliveryId, byte> known = new();

    /// <returns>What is disposed of at the end; null when the delivery is under way already.</returns>
    public IDisposable? TryEnter(DeliveryId delivery) => known.TryAdd(delivery, 0) ? new Turn(known, delivery) : null;

    private sealed class Turn(ConcurrentDictionary<DeliveryId, byte> known, DeliveryId delivery) : IDisposable
    {
        public void Dispose() => known.TryRemove(delivery, out _);
    }
}
