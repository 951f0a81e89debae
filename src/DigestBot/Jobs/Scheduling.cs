using DigestBot.Deliveries;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>When the jobs run. The scheduler keeps nothing: what is due stands in the database.</summary>
internal static class Scheduling
{
    private const string EveryFullMinute = "0 * * * * ?";

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <param name="services">Everything else; briefings are sent where there is an <see cref="IMessenger"/> among it.</param>
    /// <param name="polls">Whether feeds are polled.</param>
    public static IServiceCollection AddJobs(this IServiceCollection services, bool polls)
    {
        var delivers = services.Any(service => service.ServiceType == typeof(IMessenger));
        if (delivers)
        {
            services.AddSingleton<IDispatchSignal, DispatchSignal>();
        }

        return !polls && !delivers ? services : services
            .AddQuartz(quartz =>
            {
                quartz.UseInMemoryStore();
                quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always);
                if (polls)
                {
                    quartz.ScheduleJob<PollFeedsJob>(trigger => trigger.WithIdentity("poll-feeds").StartNow().WithSimpleSchedule(Interval));
                }

                if (delivers)
                {
                    quartz.ScheduleJob<ComposeDigestsJob>(
                        trigger => trigger.WithIdentity("compose-digests").WithCronSchedule(EveryFullMinute), job => job.WithIdentity(ComposeDigestsJob.Key));
                    quartz.ScheduleJob<DispatchDeliveriesJob>(
                        trigger => trigger.WithIdentity("dispatch-deliveries").StartNow().WithSimpleSchedule(Interval),
                        job => job.WithIdentity(DispatchDeliveriesJob.Key));
                }
            })
            .AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
    }
}
