using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>When the jobs run. The scheduler keeps nothing: what is due stands in the database.</summary>
internal static class Scheduling
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddPolling(this IServiceCollection services) => services
        .AddQuartz(quartz =>
        {
            quartz.UseInMemoryStore();
            quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always);
            quartz.ScheduleJob<PollFeedsJob>(trigger => trigger.WithIdentity("poll-feeds").StartNow().WithSimpleSchedule(Interval));
        })
        .AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
}
