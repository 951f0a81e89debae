using DigestBot.Discord.Tests.Wire.Simulation;
using DigestBot.Discord.Wire.RateLimits;
using DigestBot.Discord.Wire.Rest;
using DigestBot.Discord.Wire;
using DigestBot.Nodes;
using DigestBot.Pacing;
using DigestBot.Testing.Health;
using DigestBot.Testing.Nodes;
using DigestBot.Testing.Simulation;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.RateLimits;

/// <summary>Several nodes within one global limit, which they share by the leases they have.</summary>
public sealed class SharedLimitTests : IDisposable
{
    private static readonly byte[] Body = "{}"u8.ToArray();

    private readonly SimulatedWorld world = new();
    private readonly LocalLeases database = new();
    private readonly SimulatedDiscord discord;

    public SharedLimitTests() => discord = new(world.Time, new Random(1));

    public void Dispose() => discord.Dispose();

    [Fact]
    public void Three_nodes_use_the_limit_up_and_never_meet_it_and_those_that_are_left_take_over_the_share_of_one_that_died()
    {
        var left = 0;
        world.Run(async () =>
        {
            var nodes = new[] { Start("a"), Start("b"), Start("c") };
            foreach (var node in nodes)
            {
                // one after the other: all together would be told on a thread of the pool, and the simulated hour be over before it is
                await node.Roster.HeardAsync(CancellationToken.None);
            }

            var calls = discord.Calls.Count;
            var posting = nodes.Select(node => PostUntilStoppedAsync(node)).ToList();
            await Delay(20);
            Assert.InRange(discord.Calls.Count - calls, 0.93 * 50 * 20, 51 * 20);

            nodes[2].Leases.IsSevered = true;
            nodes[2].Stop.Cancel();
            await Delay(LeaseTimes.Length.TotalSeconds + LeaseTimes.RenewEvery.TotalSeconds);
            calls = discord.Calls.Count;
            await Delay(20);
            left = discord.Calls.Count - calls;
            foreach (var node in nodes)
            {
                node.Stop.Cancel();
            }

            await Task.WhenAll(posting);
        }, TimeSpan.FromHours(1));

        Assert.Equal(0, discord.Refusals);
        Assert.InRange(left, 0.93 * 50 * 20, 51 * 20);
    }

    private Task Delay(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), world.Time);

    /// <summary>Two hundred channels, each written to again as soon as it was.</summary>
    private static Task PostUntilStoppedAsync(Node node) => Task.WhenAll(Enumerable.Range(0, 200).Select(async channel =>
    {
        while (!node.Stop.IsCancellationRequested)
        {
            await node.Api.CreateMessageAsync($"{node.Name}{channel}", Body, CancellationToken.None);
        }
    }));

    private Node Start(string name)
    {
        var (time, leases) = (world.Time, new SeverableLeases(database));
        var share = new NodeShare(time);
        var roster = new NodeRoster(leases, new NodeId(name), share, WorkingHealth.Storage, time, NullLogger<NodeRoster>.Instance);
        var rest = new DiscordRest(
            new RestTransport(discord, new DiscordCredentials("token"), time), new RateLimiter(share, time, NullLogger<RateLimiter>.Instance), new Jitter(new Random(1)), time,
            NullLogger<DiscordRest>.Instance);
        var node = new Node(name, new DiscordApi(rest), roster, leases, new CancellationTokenSource());
        _ = roster.RunAsync(node.Stop.Token);
        return node;
    }

    private sealed record Node(string Name, DiscordApi Api, NodeRoster Roster, SeverableLeases Leases, CancellationTokenSource Stop);
}
