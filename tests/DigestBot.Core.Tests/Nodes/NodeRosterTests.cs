using DigestBot.Nodes;
using DigestBot.Testing.Health;
using DigestBot.Testing.Nodes;
using DigestBot.Testing.Simulation;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DigestBot.Core.Tests.Nodes;

/// <summary>What all may use together is never shared out twice.</summary>
public sealed class NodeRosterTests
{
    private const int Budget = 50;

    private readonly SimulatedWorld world = new();
    private readonly LocalLeases database = new();

    [Fact]
    public void One_node_alone_has_everything_at_once() => Run(async () =>
    {
        var node = Start("only");
        await Delay(0.1);

        Assert.True(node.Roster.HeardAsync(CancellationToken.None).IsCompletedSuccessfully);
        Assert.Equal(Budget, node.Share.Of(Budget));
    });

    [Fact]
    public void Share_of_a_node_that_died_is_given_back_within_the_lease() => Run(async () =>
    {
        var nodes = new[] { Start("a"), Start("b"), Start("c") };
        await Delay(15);
        Assert.All(nodes, node => Assert.Equal(Budget / 3, node.Share.Of(Budget)));

        nodes[2].Leases.IsSevered = true;
        await Delay(LeaseTimes.Length.TotalSeconds - 6);
        Assert.Equal(Budget / 3, nodes[0].Share.Of(Budget));
        await Delay(6);

        Assert.Equal(Budget / 2, nodes[0].Share.Of(Budget));
    });

    [Fact]
    public void Share_of_a_node_that_stops_is_given_back_with_the_next_count() => Run(async () =>
    {
        var nodes = new[] { Start("a"), Start("b") };
        await Delay(15);
        await nodes[1].StopAsync();

        await Delay(LeaseTimes.RenewEvery.TotalSeconds + 0.5);

        Assert.Equal(Budget, nodes[0].Share.Of(Budget));
    });

    [Fact]
    public void New_node_sends_nothing_before_the_others_have_heard_of_it() => Run(async () =>
    {
        var nodes = new List<Node>();
        for (var number = 0; number < 6; number++)
        {
            nodes.Add(Start($"node-{number}"));
            for (var moment = 0; moment < 40; moment++)
            {
                await Delay(0.5);
                var sending = nodes.Where(node => node.Roster.HeardAsync(CancellationToken.None).IsCompletedSuccessfully).ToList();
                Assert.True(sending.Sum(node => node.Share.Of(Budget)) <= Budget, $"{moment}: {string.Join(", ", sending.Select(node => node.Share.Of(Budget)))}");
            }

            Assert.All(nodes, node => Assert.True(node.Roster.HeardAsync(CancellationToken.None).IsCompletedSuccessfully));
        }
    });

    [Fact]
    public void Clocks_that_differ_too_much_are_noticed() => Run(async () =>
    {
        var right = Start("right");
        Start("wrong", TimeSpan.FromSeconds(20));
        await Delay(6);

        Assert.InRange(right.Roster.ClockDifference!.Value.TotalSeconds, 15, 20);
    });

    private void Run(Func<Task> story) => world.Run(story, TimeSpan.FromHours(1));

    private Task Delay(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), world.Time);

    private Node Start(string name, TimeSpan ahead = default)
    {
        var time = new SkewedTime(world.Time, ahead);
        var (leases, share) = (new SeverableLeases(database), new NodeShare(time));
        var roster = new NodeRoster(leases, new NodeId(name), share, WorkingHealth.Storage, time, NullLogger<NodeRoster>.Instance);
        var node = new Node(roster, share, leases, new CancellationTokenSource());
        node.Running = roster.RunAsync(node.Stop.Token);
        return node;
    }

    private sealed record Node(NodeRoster Roster, NodeShare Share, SeverableLeases Leases, CancellationTokenSource Stop)
    {
        public Task Running { get; set; } = Task.CompletedTask;

        public Task StopAsync()
        {
            // on this thread, unlike CancelAsync
            Stop.Cancel();
            return Running;
        }
    }
}
