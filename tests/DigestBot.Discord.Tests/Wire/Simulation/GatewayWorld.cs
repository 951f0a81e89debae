using System.Text.Json;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Gateway;
using DigestBot.Discord.Wire.Payloads;
using DigestBot.Pacing;
using DigestBot.Testing.Simulation;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigestBot.Discord.Tests.Wire.Simulation;

/// <summary>Our shards against a simulated gateway, on a simulated clock.</summary>
internal sealed class GatewayWorld : IDisposable
{
    private readonly GatewayServices services;
    private readonly IdentifyGate gate;
    private readonly CancellationTokenSource stop = new();
    private readonly List<Task<string?>> running = [];

    public GatewayWorld(int seed = 1, int maxConcurrency = 1, int remaining = 1_000)
    {
        Gateway = new(World.Time) { MaxConcurrency = maxConcurrency };
        services = new(Gateway.OpenAsync, new DiscordCredentials("token"), new Jitter(new Random(seed)), World.Time, NullLoggerFactory.Instance);
        gate = new(
            new SessionStartLimit(1_000, remaining, (long)TimeSpan.FromHours(3).TotalMilliseconds, maxConcurrency), World.Time, NullLogger<IdentifyGate>.Instance);
    }

    public SimulatedWorld World { get; } = new();

    public SimulatedGateway Gateway { get; }

    /// <summary>How often each interaction was handled.</summary>
    public Dictionary<int, int> Handled { get; } = [];

    public List<GatewayEvent> Events { get; } = [];

    public List<GatewayShard> Shards { get; } = [];

    /// <summary>What handling an event takes.</summary>
    public Func<GatewayEvent, ValueTask> Work { get; set; } = _ => ValueTask.CompletedTask;

    public TimeSpan Elapsed => World.Time.Elapsed;

    public GatewayShard Start(int shards = 1)
    {
        for (var number = 0; number < shards; number++)
        {
            var events = new EventDispatch(HandleAsync, NullLogger<EventDispatch>.Instance, stop.Token);
            var shard = new GatewayShard(new(number, shards), new Uri(SimulatedGateway.Address), gate, events, services);
            Shards.Add(shard);
            running.Add(shard.RunAsync(stop.Token));
        }

        return Shards[0];
    }

    public Task Delay(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), World.Time);

    /// <summary>Stops the shards and answers what each said.</summary>
    public async Task<string?[]> StopAsync()
    {
        // on this thread, unlike CancelAsync
        stop.Cancel();
        return await Task.WhenAll(running);
    }

    public Task<string?[]> EndAsync() => Task.WhenAll(running);

    public void Run(Func<Task> work) => World.Run(work, TimeSpan.FromDays(30));

    public void Dispose() => stop.Dispose();

    private async ValueTask HandleAsync(GatewayEvent happened, CancellationToken cancellation)
    {
        if (happened is GatewayEvent.InteractionCreated interaction)
        {
            var id = int.Parse(JsonDocument.Parse(interaction.Json).RootElement.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
            Handled[id] = Handled.GetValueOrDefault(id) + 1;
        }
        else
        {
            Events.Add(happened);
        }

        await Work(happened);
    }
}
