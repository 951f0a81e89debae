using System.Globalization;
using DigestBot.Articles;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Host.CommandLine;
using DigestBot.Host.Hosting;
using DigestBot.Host.Jobs;
using DigestBot.Host.Playground;
using DigestBot.Nodes;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using DigestBot.Testing.Deliveries;
using DigestBot.Testing.PostgreSql;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;
using Quartz;

namespace DigestBot.Tests;

/// <summary>The whole program twice, at one PostgreSQL.</summary>
public sealed class ClusterTests : IDisposable
{
    /// <summary>Far beyond what a busy machine takes; a test that waits so long has failed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Bot bot = new();
    private readonly Terminal terminal = new(Stream.Null, TextWriter.Null, TextWriter.Null, isPlain: true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        terminal.Dispose();
        bot.Dispose();
    }

    [Fact]
    public async Task Jobs_of_two_hosts_send_a_briefing_once_and_leave_no_lease_behind()
    {
        await using var cluster = await PostgreSqlCluster.StartAsync(Cancellation);
        Assert.SkipWhen(cluster is null, PostgreSqlCluster.Missing);
        var database = cluster!.ConnectionString("digestbot");
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var messenger = new FakeMessenger
        {
            OnSend = (_, deliver, _) =>
            {
                var result = deliver();
                arrived.TrySetResult();
                return Task.FromResult(result);
            },
        };
        await using (var first = await StartAsync(database, messenger))
        {
            await using var second = await StartAsync(database, messenger);
            await PrepareAsync(first.Services);
            foreach (var host in new[] { first, second })
            {
                var jobs = await host.Services.GetRequiredService<ISchedulerFactory>().LookupScheduler(Scheduling.Cluster, Cancellation);
                await jobs!.TriggerJob(ComposeDigestsJob.Key, Cancellation);
            }

            await arrived.Task.WaitAsync(Patience, Cancellation);
            await second.StopAsync(Cancellation);
            await first.StopAsync(Cancellation);
            Assert.Empty(await first.Services.GetRequiredService<ILeaseStore>().LiveAsync("", SystemClock.Instance.GetCurrentInstant(), Cancellation));
        }

        Assert.Single(messenger.Messages);
    }

    private async Task<WebApplication> StartAsync(string database, FakeMessenger messenger)
    {
        var root = ContentRoot.Find();
        var settings = Settings.Load(root, SettingArguments.Split([.. bot.Settings, $"--Storage:Path={database}"]).Settings);
        var session = new CommandSession(terminal, TimeProvider.System, root, settings);
        var app = PlaygroundServer.Build(session, host =>
        {
            host.UseTestServer();
            host.ConfigureServices(services => services.AddSingleton<IMessenger>(messenger).AddJobs(polls: false, database));
        });
        Assert.NotNull(await session.OpenNewsAsync(app.Services, Cancellation));
        await app.StartAsync(Cancellation);
        return app;
    }

    /// <summary>A briefing that was due an hour ago.</summary>
    private static async Task PrepareAsync(IServiceProvider services)
    {
        var now = SystemClock.Instance.GetCurrentInstant();
        await services.GetRequiredService<IArticleStore>().SaveAsync(
            new ArticleBuilder
            {
                Title = "Japan and South Korea reopen their ferry line",
                Text = "Japan and South Korea reopened their ferry line on Wednesday. Seoul and Tokyo had closed it in the winter.",
                Published = InstantPattern.General.Format(now - Duration.FromHours(2)),
            }.Draft(),
            Cancellation);
        await services.GetRequiredService<ISubscriptionStore>().SubscribeAsync(
            new NewSubscription(
                new ChannelAddress(Platform.Discord, new WorkspaceId("guild"), "news"), "japan-korea",
                new DigestSchedule((now - Duration.FromHours(1)).InUtc().TimeOfDay.With(TimeAdjusters.TruncateToMinute), DateTimeZone.Utc),
                DigestLength.Standard, CultureInfo.GetCultureInfo("en-GB"), "mira"),
            now - Duration.FromHours(2), Cancellation);
    }
}
