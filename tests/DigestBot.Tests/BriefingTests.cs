using System.Globalization;
using DigestBot.Articles;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Host.CommandLine;
using DigestBot.Host.Hosting;
using DigestBot.Host.Jobs;
using DigestBot.Host.Playground;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using DigestBot.Testing.Deliveries;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Quartz;

namespace DigestBot.Tests;

public sealed class BriefingTests : IDisposable
{
    private static readonly Instant Seven = Instant.FromUtc(2031, 3, 12, 7, 0);

    private readonly Bot bot = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => bot.Dispose();

    [Theory]
    [InlineData("subscribe", "japan-korea")]
    [InlineData("unsubscribe", "japan-korea")]
    [InlineData("subscriptions")]
    public async Task The_command_line_says_that_briefings_need_a_channel(params string[] command)
    {
        var result = await bot.RunAsync(command);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("in the Discord or Slack channel that is meant.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hosts_jobs_compose_what_is_due_and_send_it_to_the_platform()
    {
        var arrived = new TaskCompletionSource<DeliveryPage>(TaskCreationOptions.RunContinuationsAsynchronously);
        var messenger = new FakeMessenger
        {
            OnSend = (page, deliver, _) =>
            {
                var result = deliver();
                arrived.TrySetResult(page);
                return Task.FromResult(result);
            },
        };
        using var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, isPlain: true);
        var root = ContentRoot.Find();
        var session = new CommandSession(terminal, bot.Time, root, Settings.Load(root, SettingArguments.Split([.. bot.Settings]).Settings));
        await using var app = PlaygroundServer.Build(session, host =>
        {
            host.UseTestServer();
            host.ConfigureServices(services => services.AddSingleton<IMessenger>(messenger).AddJobs(polls: false));
        });
        Assert.NotNull(await session.OpenNewsAsync(app.Services, Cancellation));
        await PrepareAsync(app.Services);
        await app.StartAsync(Cancellation);

        var scheduler = await app.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(Cancellation);
        await scheduler.TriggerJob(ComposeDigestsJob.Key, Cancellation);
        var page = await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);

        await app.StopAsync(Cancellation);
        Assert.Equal("Japan and South Korea reopen their ferry line", Assert.Single(page.Digest.Stories).Headline);
        Assert.Single(messenger.Messages);
    }

    private static async Task PrepareAsync(IServiceProvider services)
    {
        await services.GetRequiredService<IArticleStore>().SaveAsync(
            new ArticleBuilder
            {
                Title = "Japan and South Korea reopen their ferry line",
                Text = "Japan and South Korea reopened their ferry line on Wednesday. Seoul and Tokyo had closed it in the winter.",
                Published = "2031-03-12T06:00Z",
            }.Draft(),
            Cancellation);
        await services.GetRequiredService<ISubscriptionStore>().SubscribeAsync(
            new NewSubscription(
                new ChannelAddress(Platform.Discord, new WorkspaceId("guild"), "news"), "japan-korea", new DigestSchedule(new LocalTime(8, 0), DateTimeZone.Utc),
                DigestLength.Standard, CultureInfo.GetCultureInfo("en-GB"), "mira"),
            Seven, Cancellation);
    }
}
