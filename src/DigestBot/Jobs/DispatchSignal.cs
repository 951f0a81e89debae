using DigestBot.Deliveries;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>Starts the job that sends.</summary>
internal sealed class DispatchSignal(ISchedulerFactory schedulers) : IDispatchSignal
{
    public async Task RaiseAsync(CancellationToken cancellation) =>
        await (await schedulers.GetScheduler(cancellation)).TriggerJob(DispatchDeliveriesJob.Key, cancellation);
}
