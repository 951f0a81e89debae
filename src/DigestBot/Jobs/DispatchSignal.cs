using DigestBot.Deliveries;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>Starts the job that sends, on this node's own scheduler: the one without a name. The job that composes may be one of all nodes together; sending never is.</summary>
internal sealed class DispatchSignal(ISchedulerFactory schedulers) : IDispatchSignal
{
    public async Task RaiseAsync(CancellationToken cancellation)
    {
        try
        {
            await (await schedulers.GetScheduler(cancellation)).TriggerJob(DispatchDeliveriesJob.Key, cancellation);
        }
        catch (SchedulerException)
        {
            // it is shutting down; what waits is sent in the next round of whoever runs next
        }
    }
}
