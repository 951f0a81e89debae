using DigestBot.Deliveries;
using DigestBot.Nodes;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>Sends what the outbox says is due. Two may run at once: the outbox keeps them apart, and one that waits for a slow platform holds up nobody.</summary>
internal sealed class DispatchDeliveriesJob(DeliveryDispatcher dispatcher, NodeRoster roster) : IJob
{
    public static readonly JobKey Key = new("dispatch-deliveries");

    /// <summary>Enough to keep a platform's 50 requests a second busy at a third of a second each.</summary>
    private const int Channels = 16;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await roster.HeardAsync(cancellationToken);
        await dispatcher.DispatchDueAsync(Channels, cancellationToken);
    }
}
