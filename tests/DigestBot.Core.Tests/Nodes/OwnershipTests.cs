using DigestBot.Health;
using DigestBot.Nodes;
using DigestBot.Testing;
using DigestBot.Testing.Health;
using DigestBot.Testing.Nodes;
using DigestBot.Testing.Simulation;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Nodes;

/// <summary>One node at a time does what only one may do, whatever becomes of nodes and database.</summary>
public sealed class OwnershipTests : IDisposable
{
    private readonly SimulatedWorld world = new();
    private readonly LocalLeases database = new();
    private readonly CapturedLog log = new();
    private readonly List<Node> nodes = [];
    private int busy;
    private int most;

    public void Dispose() => nodes.ForEach(node => node.Stop.Dispose());

    [Fact]
    public void Second_node_waits_and_takes_over_at_once_when_the_first_stops()
    {
        Run(async () =>
        {
            var (first, second) = (Start("first"), Start("second"));
            await Delay(100);
            Assert.Equal((1, 0), (first.Begun, second.Begun));
            Assert.Equal(new Owner(first.Id, IsThisNode: false), second.Ownership.OwnerOf("gateway"));

            first.Stop.Cancel();
            await Delay(LeaseTimes.RenewEvery.TotalSeconds + 0.5);

            Assert.Equal((1, 1), (first.Begun, second.Begun));
            Assert.Equal(new Owner(second.Id, IsThisNode: true), second.Ownership.OwnerOf("gateway"));
        });
    }

    [Fact]
    public void Owner_that_cannot_renew_stops_before_another_begins_and_that_is_within_the_lease()
    {
        Run(async () =>
        {
            var (first, second) = (Start("first"), Start("second"));
            first.ClosingTakes = LeaseTimes.Closing.TotalSeconds;
            await Delay(12);
            first.Leases.IsSevered = true;
            await Delay(LeaseTimes.Own.TotalSeconds + 0.5);
            Assert.False(first.IsMine);
            Assert.Equal(0, second.Begun);

            await Delay(LeaseTimes.Length.TotalSeconds - LeaseTimes.Own.TotalSeconds);

            Assert.Equal(1, second.Begun);
        });
    }

    [Fact]
    public void Database_that_is_away_for_a_moment_changes_nothing()
    {
        Run(async () =>
        {
            var (first, second) = (Start("first"), Start("second"));
            for (var outage = 0; outage < 10; outage++)
            {
                await Delay(31);
                nodes.ForEach(node => node.Leases.IsSevered = true);
                await Delay(LeaseTimes.Own.TotalSeconds - LeaseTimes.RenewEvery.TotalSeconds - 1);
                nodes.ForEach(node => node.Leases.IsSevered = false);
            }

            Assert.Equal((1, 0), (first.Begun, second.Begun));
        });
    }

    [Fact]
    public void Both_stop_when_the_database_is_away_for_long_and_one_goes_on_when_it_is_back()
    {
        Run(async () =>
        {
            _ = (Start("first"), Start("second"));
            await Delay(12);
            nodes.ForEach(node => node.Leases.IsSevered = true);
            await Delay(30);
            Assert.Equal(0, busy);
            nodes.ForEach(node => node.Leases.IsSevered = false);

            await Delay(LeaseTimes.RenewEvery.TotalSeconds + 1);

            Assert.Equal(1, busy);
        });
    }

    [Fact]
    public void Database_that_is_away_is_one_line_of_the_log_and_what_that_means_another()
    {
        Run(async () =>
        {
            var (first, second) = (Start("first"), Start("second"));
            await Delay(12);
            first.Leases.IsSevered = true;
            await Delay(60);
            second.Stop.Cancel();
            await Delay(10);

            var lines = log.Text.Split(Environment.NewLine);
            Assert.Single(lines, line => line.Contains("The database fails", StringComparison.Ordinal));
            Assert.Single(lines, line => line.Contains("gateway could not be renewed in time", StringComparison.Ordinal));
            Assert.DoesNotContain(nameof(FakeStorageException), log.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Clock_that_is_within_the_allowed_difference_lets_no_two_do_the_same()
    {
        Run(async () =>
        {
            var first = Start("first");
            await Delay(12);
            var ahead = Start("ahead", LeaseTimes.ClockDifference.ToTimeSpan());
            first.ClosingTakes = LeaseTimes.Closing.TotalSeconds - 0.1;
            first.Leases.IsSevered = true;
            await Delay(60);
            Assert.Equal(1, ahead.Begun);
        });
    }

    [Fact]
    public void Lease_of_a_dead_node_whose_clock_was_an_hour_ahead_is_taken_over_all_the_same()
    {
        Run(async () =>
        {
            var wrong = Start("wrong", TimeSpan.FromHours(1));
            await Delay(1);
            wrong.Leases.IsSevered = true;
            await Delay(30);
            var right = Start("right");

            await Delay(2 * LeaseTimes.Length.TotalSeconds);

            Assert.Equal(1, right.Begun);
        });
    }

    [Fact]
    public void Work_that_comes_to_an_end_is_not_begun_again()
    {
        Run(async () =>
        {
            var ownership = new Ownership(database, new NodeId("first"), WorkingHealth.Storage, world.Time, NullLogger<Ownership>.Instance);
            Assert.Equal("refused for good", await ownership.RunAsync("gateway", _ => Task.FromResult("refused for good"), CancellationToken.None));

            Assert.Empty(await database.LiveAsync("gateway", Instant.FromDateTimeOffset(world.Time.GetUtcNow()), CancellationToken.None));
        });
    }

    [Fact]
    public void Process_that_was_held_up_knows_the_end_of_its_lease_before_any_timer_says_so()
    {
        var time = new TimeWithoutTimers();
        using var hold = new LeaseHold(new Lease("gateway", new NodeId("first"), 1, default), time.GetTimestamp(), time, CancellationToken.None);

        time.Elapsed = LeaseTimes.Own.ToTimeSpan() - TimeSpan.FromTicks(1);
        Assert.True(hold.IsMine);
        time.Elapsed = LeaseTimes.Own.ToTimeSpan();
        Assert.Equal((false, false), (hold.IsMine, hold.Ended.IsCancellationRequested));
    }

    private void Run(Func<Task> story)
    {
        world.Run(async () =>
        {
            await story();
            nodes.ForEach(node => node.Stop.Cancel());
            await Task.WhenAll(nodes.Select(node => node.Running));
        }, TimeSpan.FromHours(2));
        Assert.True(most <= 1, $"{most} nodes did the same at one time");
    }

    private Task Delay(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), world.Time);

    private Node Start(string name, TimeSpan ahead = default)
    {
        var node = new Node(name, new SeverableLeases(database), new SkewedTime(world.Time, ahead), log);
        nodes.Add(node);
        node.Running = RunAsync(node);
        return node;
    }

    private async Task RunAsync(Node node)
    {
        try
        {
            await node.Ownership.RunAsync("gateway", hold => WorkAsync(node, hold), node.Stop.Token);
        }
        catch (OperationCanceledException) when (node.Stop.IsCancellationRequested)
        {
        }
    }

    private async Task<bool> WorkAsync(Node node, LeaseHold hold)
    {
        node.Begun++;
        node.Hold = hold;
        most = Math.Max(most, ++busy);
        var ended = new TaskCompletionSource();
        await using var end = hold.Ended.Register(() => ended.TrySetResult());
        await ended.Task;
        await Delay(node.ClosingTakes);
        busy--;
        return true;
    }

    private sealed class Node(string name, SeverableLeases leases, TimeProvider time, CapturedLog log)
    {
        public NodeId Id { get; } = new(name);

        public SeverableLeases Leases => leases;

        public Ownership Ownership { get; } = new(
            leases, new NodeId(name), new StorageHealth(new FakeStorageProbe(), time, log.Of<StorageHealth>()), time, log.Of<Ownership>());

        public CancellationTokenSource Stop { get; } = new();

        public Task Running { get; set; } = Task.CompletedTask;

        public LeaseHold? Hold { get; set; }

        public bool IsMine => Hold?.IsMine == true;

        public int Begun { get; set; }

        public double ClosingTakes { get; set; }
    }

    private sealed class TimeWithoutTimers : TimeProvider
    {
        public TimeSpan Elapsed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Elapsed.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            new Timer(_ => { }, null, Timeout.Infinite, Timeout.Infinite);
    }
}
