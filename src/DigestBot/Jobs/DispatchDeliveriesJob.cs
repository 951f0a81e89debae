using DigestBot.Deliveries;
using DigestBot.Health;
using DigestBot.Nodes;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>Sends what the outbox says is due. Two may run at once: one that comes while a platform is being sent to only has it look for more.</summary>
internal sealed class DispatchDeliveriesJob(DeliveryDispatcher dispatcher, NodeRoster roster, StorageHealth storage) : IJob
{
    public static readonly JobKey Key = new("dispatch-deliveries");

    /// <summary>Never fewer than 15 while there is work: enough for a platform's 50 requests a second at 0.3 s each.</summary>
    private const int Channels = 20;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await roster.HeardAsync(cancellationToken);
            await dispatcher.DispatchDueAsync(Channels, cancellationToken);
        }
        catch (Exception broken) when (storage.Notices(broken))
        {
            // what was sent and could not be kept is looked for in its channel when its claim has ended
        }
    }
}
