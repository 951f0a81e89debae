using System.Text.Json;
using DigestBot.Commands;
using DigestBot.Nodes;
using DigestBot.Pacing;
using DigestBot.Slack.Commands;
using DigestBot.Slack.Doors;
using DigestBot.Slack.Wire.Sockets;
using DigestBot.Testing;
using DigestBot.Testing.Health;
using DigestBot.Testing.Simulation;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Extensions;

namespace DigestBot.Slack.Tests.Wire.Sockets;

/// <summary>The door socket against simulated sockets, on a simulated clock, with a handler that takes nothing twice.</summary>
internal sealed class RunningSockets : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly SeenRequests seen = new();
    private readonly CommandBacklog backlog;
    private readonly SocketDoor door;
    private Task running = Task.CompletedTask;

    public RunningSockets(int seed = 1)
    {
        Slack = new(World.Time);
        backlog = new(World.Time, NullLogger<CommandBacklog>.Instance);
        var logs = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(Log));
        var board = new SocketBoard(World.Time, logs.CreateLogger<SocketBoard>());
        Watch = new(board);
        var services = new SocketServices(Slack.FindAsync, Slack.OpenAsync, board, new Jitter(new Random(seed)), World.Time, logs);
        var ownership = new Ownership(new LocalLeases(), new NodeId("one"), WorkingHealth.Storage, World.Time, NullLogger<Ownership>.Instance);
        door = new(new SocketPair(services), ownership, HandleAsync, Watch, new WorldClock(World.Time), logs.CreateLogger<SocketDoor>());
    }

    public SimulatedWorld World { get; } = new();

    public SocketWorld Slack { get; }

    public DoorWatch Watch { get; }

    public CapturedLog Log { get; } = new();

    /// <summary>How often each envelope was worked on.</summary>
    public Dictionary<int, int> Handled { get; } = [];

    /// <summary>How long handling takes before the acknowledgement.</summary>
    public Func<double> Seconds { get; set; } = () => 0;

    public TimeSpan Elapsed => World.Time.Elapsed;

    public Task Delay(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), World.Time);

    public async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Delay(0.05);
        }
    }

    public async Task StartAsync()
    {
        running = door.RunAsync(stop.Token);
        await UntilAsync(() => Slack.IsWhole);
    }

    public void Start() => running = door.RunAsync(stop.Token);

    public Task EndAsync() => running;

    public async Task StopAsync()
    {
        // on this thread, unlike CancelAsync
        stop.Cancel();
        await running;
    }

    public void Run(Func<Task> work) => World.Run(work, TimeSpan.FromDays(30));

    public void Dispose()
    {
        stop.Dispose();
        backlog.Dispose();
    }

    private async Task<SlackOutcome> HandleAsync(SlackRequest request, Instant receivedAt, CancellationToken cancellation)
    {
        using var json = JsonDocument.Parse(request.Json);
        var number = json.RootElement.GetProperty("n").GetInt32();
        if (!seen.TryAdd($"{number}", receivedAt))
        {
            return new SlackOutcome.Repeated();
        }

        if (Seconds() is > 0 and var seconds)
        {
            await Delay(seconds);
        }

        return new SlackOutcome.Acknowledge(default, backlog.TryReserve(_ =>
        {
            Handled[number] = Handled.GetValueOrDefault(number) + 1;
            return Task.CompletedTask;
        }));
    }

    private sealed class WorldClock(TimeProvider time) : IClock
    {
        public Instant GetCurrentInstant() => time.GetUtcNow().ToInstant();
    }
}
