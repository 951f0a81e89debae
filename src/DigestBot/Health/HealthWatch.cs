using DigestBot.Health;
using Quartz;

namespace DigestBot.Host.Health;

/// <summary>Looks once a minute whether a trouble of the database is over and whether the clock was set.</summary>
internal sealed class HealthWatch(StorageHealth storage, ClockHealth clock, TimeProvider time, IServiceProvider services) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await LookAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the program ends
        }
    }

    public async Task LookAsync(CancellationToken cancellation)
    {
        if (clock.Look() is { } jump && jump.By < NodaTime.Duration.Zero && services.GetService<ISchedulerFactory>() is { } schedulers)
        {
            await WakeAsync(await schedulers.GetScheduler(cancellation), cancellation);
        }

        if (storage.Now is not null)
        {
            await storage.LookAsync(cancellation);
        }
    }

    /// <summary>A scheduler keeps the moment of the next run: after a clock was set back its jobs would rest until that comes round again.</summary>
    private static async Task WakeAsync(IScheduler scheduler, CancellationToken cancellation)
    {
        foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.AnyGroup(), cancellation))
        {
            if (await scheduler.GetTrigger(key, cancellation) is { } trigger)
            {
                await scheduler.RescheduleJob(key, trigger.GetTriggerBuilder().StartNow().Build(), cancellation);
            }
        }
    }
}
