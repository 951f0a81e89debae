using DigestBot.Deliveries;
using DigestBot.Nodes;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>
/// When the jobs run. The schedulers keep nothing but the moments: what is due stands in the database, so that a job which fires twice does
/// nothing twice. Where a server has the database, its nodes are a cluster, in which one of them polls and composes; each sends.
/// </summary>
internal static class Scheduling
{
    /// <summary>The scheduler of all nodes together, by its name.</summary>
    public const string Cluster = "cluster";

    private const string EveryFullMinute = "0 * * * * ?";

    /// <summary>By this machine's clock.</summary>
    private const string EveryNight = "0 40 3 * * ?";

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>With the threshold below, the jobs of a node that died are another one's within a lease.</summary>
    private static readonly TimeSpan Checkin = LeaseTimes.RenewEvery.ToTimeSpan();

    private static readonly TimeSpan CheckinThreshold = LeaseTimes.Own.ToTimeSpan();

    /// <param name="services">Everything else; briefings are sent where there is an <see cref="IMessenger"/> among it.</param>
    /// <param name="polls">Whether feeds are polled.</param>
    /// <param name="server">The connection string of the database where a server has it; null where it is a file.</param>
    public static IServiceCollection AddJobs(this IServiceCollection services, bool polls, string? server = null)
    {
        var delivers = services.Any(service => service.ServiceType == typeof(IMessenger));
        if (!polls && !delivers)
        {
            return services;
        }

        services.AddHostedService(provider => provider.GetRequiredService<NodeRoster>());
        if (delivers)
        {
            services.AddSingleton<IDispatchSignal, DispatchSignal>();
        }

        services.AddQuartz(quartz =>
        {
            quartz.UseInMemoryStore();
            quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always);
            if (delivers)
            {
                quartz.ScheduleJob<DispatchDeliveriesJob>(
                    trigger => trigger.WithIdentity("dispatch-deliveries").StartNow().WithSimpleSchedule(Interval),
                    job => job.WithIdentity(DispatchDeliveriesJob.Key));
            }

            if (server is null)
            {
                AddShared(quartz, polls, delivers);
            }
        });
        if (server is not null)
        {
            services.AddQuartz(Cluster, quartz =>
            {
                UseServer(quartz, server);
                AddShared(quartz, polls, delivers);
            });
        }

        return services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
    }

    /// <summary>Jobs that one node at a time does.</summary>
    private static void AddShared(IQuartzBuilder quartz, bool polls, bool delivers)
    {
        quartz.ScheduleJob<TidyJob>(trigger => trigger.WithIdentity("tidy").WithCronSchedule(EveryNight), job => job.WithIdentity(TidyJob.Key));
        if (polls)
        {
            quartz.ScheduleJob<PollFeedsJob>(trigger => trigger.WithIdentity("poll-feeds").StartNow().WithSimpleSchedule(Interval));
        }

        if (delivers)
        {
            quartz.ScheduleJob<ComposeDigestsJob>(
                trigger => trigger.WithIdentity("compose-digests").WithCronSchedule(EveryFullMinute), job => job.WithIdentity(ComposeDigestsJob.Key));
        }
    }

    /// <summary>Quartz makes its tables itself, of whatever shape its release wants: ours to migrate they are not, since nothing of ours lies in them.</summary>
    private static void UseServer(IQuartzBuilder quartz, string server)
    {
        quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always);
        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(server);
            store.ProvisionSchema();
            // a trigger that failed while the database was in trouble fires again
            store.ConfigureStore(options => options.MaxConsecutiveFireFailures = 0);
            store.UseClustering(cluster =>
            {
                cluster.CheckinInterval = Checkin;
                cluster.CheckinMisfireThreshold = CheckinThreshold;
            });
        });
    }
}
