using System.Text.Json;
using DigestBot.Commands;
using DigestBot.Nodes;
using DigestBot.Simulators.Slack;
using DigestBot.Slack.Commands;
using DigestBot.Slack.Doors;
using DigestBot.Slack.Installations;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Signatures;
using DigestBot.Slack.Wire.Sockets;
using DigestBot.Testing;
using DigestBot.Testing.Health;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Doors;

/// <summary>Both doors at the simulated Slack, with a handler that takes nothing twice and notes what it worked on.</summary>
internal sealed class RunningDoors : IAsyncDisposable
{
    /// <summary>Far beyond what a busy machine takes; a test that waits so long has failed.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SeenRequests seen = new();
    private readonly CommandBacklog backlog;
    private readonly List<SlackRequest> worked = [];
    private readonly WebApplication app;

    private RunningDoors(SlackSimulator slack, TimeSpan pulse)
    {
        Slack = slack;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(Log);
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IClock>(SystemClock.Instance)
            .AddSingleton(new SlackWireSettings(new Uri(slack.ApiUrl)))
            .AddSingleton<ISlackTokens, NoTokens>()
            .AddSingleton(new SigningSecret(slack.World.Application.SigningSecret))
            .AddSingleton<HandleSlackRequest>(HandleAsync)
            .AddSingleton<CommandBacklog>()
            .AddSingleton<ILeaseStore, LocalLeases>().AddNodes(new NodeId("one")).AddSingleton(WorkingHealth.Storage)
            .AddSlackWire().AddSlackDoorways().AddSlackSocketDoor(_ => slack.World.Application.AppToken)
            .AddSingleton<OpenSlackSocket>((address, cancellation) => NetworkSockets.OpenAsync(address, pulse, cancellation));
        app = builder.Build();
        app.UseSlackEndpoint();
        backlog = app.Services.GetRequiredService<CommandBacklog>();
    }

    public SlackSimulator Slack { get; }

    public CapturedLog Log { get; } = new();

    public DoorWatch Watch => app.Services.GetRequiredService<DoorWatch>();

    public Uri Endpoint => new(app.Urls.First() + SlackEndpoint.Path);

    /// <summary>What the handler waits for before it answers.</summary>
    public Func<Task> Before { get; set; } = () => Task.CompletedTask;

    /// <summary>What was worked on, after its acknowledgement.</summary>
    public IReadOnlyList<SlackRequest> Worked
    {
        get
        {
            lock (worked)
            {
                return [.. worked];
            }
        }
    }

    /// <param name="pulse">How soon a peer that fell silent is given up; null for as late as usual, because a busy machine is silent for a while, too.</param>
    public static async Task<RunningDoors> StartAsync(TimeSpan? pulse = null)
    {
        var doors = new RunningDoors(await SlackSimulator.StartAsync(cancellation: TestContext.Current.CancellationToken), pulse ?? NetworkSockets.Pulse);
        await doors.app.StartAsync(TestContext.Current.CancellationToken);
        await doors.UntilAsync(() => doors.Watch.Sockets.Open > 0);
        return doors;
    }

    public async Task UntilAsync(Func<bool> isSo)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!isSo())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Patience, Log.Text);
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(TestContext.Current.CancellationToken);
        await app.DisposeAsync();
        await Slack.DisposeAsync();
    }

    private async Task<SlackOutcome> HandleAsync(SlackRequest request, Instant receivedAt, CancellationToken cancellation)
    {
        using var json = JsonDocument.Parse(request.Json);
        var id = json.RootElement.GetProperty(request.Kind == SlackRequestKind.Event ? "event_id" : "trigger_id").GetString()!;
        if (!seen.TryAdd(id, receivedAt))
        {
            return new SlackOutcome.Repeated();
        }

        await Before();
        return new SlackOutcome.Acknowledge(default, backlog.TryReserve(_ =>
        {
            lock (worked)
            {
                worked.Add(request);
            }

            return Task.CompletedTask;
        }));
    }

    private sealed class NoTokens : ISlackTokens
    {
        public Task<SlackTokenResult> FindAsync(SlackTeam team, CancellationToken cancellation) =>
            Task.FromResult<SlackTokenResult>(new SlackTokenResult.NotInstalled("No workspace has installed the bot."));

        public Task<SlackTokenResult> RenewAsync(SlackTeam team, SlackAccess refused, CancellationToken cancellation) => FindAsync(team, cancellation);
    }
}
