using DigestBot.Health;
using DigestBot.Subscriptions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>Sends what is due, each platform at its own pace.</summary>
public sealed class DeliveryDispatcher(
    IOutbox outbox, ISubscriptionStore subscriptions, IEnumerable<IMessenger> messengers, PlatformHealth platforms, ClockHealth clocks, IClock clock, TimeProvider time,
    ILogger<DeliveryDispatcher> log)
{
    private readonly DispatchLane[] lanes =
    [
        .. messengers.Select(messenger => new DispatchLane(
            outbox, new DeliverySender(outbox, subscriptions, new PatientMessenger(messenger, platforms, time, log), clocks, clock, log), clock)),
    ];

    /// <summary>Sends until nothing is due. A platform that is being sent to already only looks for more.</summary>
    /// <param name="parallelism">Channels of one platform sent to at the same time.</param>
    /// <param name="cancellation">Stops after the pages that are under way.</param>
    /// <returns>How many deliveries were taken up.</returns>
    public async Task<int> DispatchDueAsync(int parallelism, CancellationToken cancellation)
    {
        var counts = await Task.WhenAll(lanes.Select(lane => lane.DispatchAsync(parallelism, cancellation)));
        return counts.Sum();
    }
}
