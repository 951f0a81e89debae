using DigestBot.Deliveries;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>Starts the job that sends.</summary>
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
