using System.Net;
using System.Text.Json;
using DigestBot.Discord.Tests.Wire.Simulation;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Gateway;
using DigestBot.Discord.Wire.RateLimits;
using DigestBot.Discord.Wire.Rest;
using DigestBot.Nodes;
using DigestBot.Pacing;
using DigestBot.Testing.Health;
using DigestBot.Testing.Nodes;
using DigestBot.Testing.Simulation;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.Gateway;

/// <summary>Several nodes, one connection each for every shard, whatever becomes of the nodes.</summary>
public sealed class OwnedGatewayTests : IDisposable
{
    private const int Shards = 3;

    private readonly SimulatedWorld world = new();
    private readonly LocalLeases database = new();
    private readonly SimulatedGateway gateway;
    private readonly List<Node> nodes = [];
    private readonly Dictionary<int, int> handled = [];

    public OwnedGatewayTests() => gateway = new(world.Time) { MaxConcurrency = Shards };

    public void Dispose() => nodes.ForEach(node => node.Stop.Dispose());

    [Fact]
    public void Node_without_the_lease_opens_nothing_and_takes_over_when_the_owner_stops() => Run(async () =>
    {
        var first = Start("first");
        await Delay(1);
        var second = Start("second");
        await Delay(60);
        Assert.Equal(Shards, gateway.Live);
        Assert.All(first.Fleet.Statuses, status => Assert.Equal(GatewayState.Connected, status.State));
        Assert.All(second.Fleet.Statuses, status => Assert.Equal((GatewayState.Elsewhere, new NodeId("first")), (status.State, status.Node)));

        first.Stop.Cancel();
        await first.Running;
        await Delay(LeaseTimes.RenewEvery.TotalSeconds + 1);

        Assert.All(second.Fleet.Statuses, status => Assert.Equal(GatewayState.Connected, status.State));
        Assert.Equal(Shards, gateway.Live);
    });

    [Fact]
    public void Owner_cut_off_from_the_database_closes_its_connections_before_another_node_opens_them() => Run(async () =>
    {
        var first = Start("first");
        await Delay(1);
        Start("second");
        await Delay(20);
        first.Leases.IsSevered = true;
        var most = 0;
        for (var moment = 0; moment < 100; moment++)
        {
            gateway.Interact(moment, moment % Shards);
            await Delay(LeaseTimes.Length.TotalSeconds / 99);
            most = Math.Max(most, gateway.Live);
        }

        await Delay(5);

        Assert.Equal((Shards, Shards), (most, gateway.Live));
        Assert.Equal(2 * Shards, gateway.Identified);
        Assert.All(handled.Values, times => Assert.Equal(1, times));
        Assert.True(handled.Count > 60, $"only {handled.Count} of 100 while a third of the time nobody may be connected");
    });

    private void Run(Func<Task> story)
    {
        world.Run(async () =>
        {
            await story();
            nodes.ForEach(node => node.Stop.Cancel());
            await Task.WhenAll(nodes.Select(node => node.Running));
        }, TimeSpan.FromHours(1));
        Assert.Empty(gateway.Offences);
    }

    private Task Delay(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), world.Time);

    private Node Start(string name)
    {
        var (time, leases, jitter) = (world.Time, new SeverableLeases(database), new Jitter(new Random(1)));
        var discord = new SimulatedDiscord(time, new Random(1))
        {
            Script = call => call.Path.Contains("gateway/bot", StringComparison.Ordinal) ? SimulatedDiscord.Json(HttpStatusCode.OK, $$$"""
                {"url":"{{{SimulatedGateway.Address}}}","shards":{{{Shards}}},"session_start_limit":{"total":1000,"remaining":1000,"reset_after":0,"max_concurrency":{{{Shards}}}}}
                """) : null,
        };
        var rest = new DiscordRest(
            new RestTransport(discord, new DiscordCredentials("token"), time), new RateLimiter(new NodeShare(time), time, NullLogger<RateLimiter>.Instance), jitter, time,
            NullLogger<DiscordRest>.Instance);
        var fleet = new GatewayFleet(
            new DiscordApi(rest), new Ownership(leases, new NodeId(name), WorkingHealth.Storage, time, NullLogger<Ownership>.Instance),
            new GatewayServices(gateway.OpenAsync, new DiscordCredentials("token"), jitter, time, NullLoggerFactory.Instance));
        var node = new Node(fleet, leases, new CancellationTokenSource());
        node.Running = fleet.RunAsync(HandleAsync, node.Stop.Token);
        nodes.Add(node);
        return node;
    }

    private ValueTask HandleAsync(GatewayEvent happened, CancellationToken cancellation)
    {
        if (happened is GatewayEvent.InteractionCreated interaction)
        {
            using var json = JsonDocument.Parse(interaction.Json);
            var id = int.Parse(json.RootElement.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
            handled[id] = handled.GetValueOrDefault(id) + 1;
        }

        return ValueTask.CompletedTask;
    }

    private sealed record Node(GatewayFleet Fleet, SeverableLeases Leases, CancellationTokenSource Stop)
    {
        public Task Running { get; set; } = Task.CompletedTask;
    }
}
