using DigestBot.Deliveries;
using DigestBot.Health;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>Sends what the outbox says is due. Two may run at once: the outbox keeps them apart, and one that waits for a slow platform holds up nobody.</summary>
internal sealed class DispatchDeliveriesJob(DeliveryDispatcher dispatcher, StorageHealth storage) : IJob
{
    public static readonly JobKey Key = new("dispatch-deliveries");

    /// <summary>Enough to keep a platform's 50 requests a second busy at a third of a second each.</summary>
    private const int Channels = 16;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await dispatcher.DispatchDueAsync(Channels, cancellationToken);
        }
        catch (Exception broken) when (storage.Notices(broken))
        {
            // what was sent and could not be kept is looked for in its channel when its claim has ended
        }
    }
}
