using System.Collections.Concurrent;
using System.Globalization;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Storage.Tests.Deliveries;
using DigestBot.Subscriptions;
using DigestBot.Testing.Deliveries;
using DigestBot.Testing.Health;
using DigestBot.Testing.Feeds;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

/// <summary>
/// Nodes at one database that send at the same time. The benchmark program <c>nodes</c> does the same with processes of the whole program,
/// real time and the platform's limits.
/// </summary>
public sealed class ManyNodesTests(PostgreSqlServer server) : IAsyncLifetime
{
    private const int Channels = 24;
    private const int EachChannel = 3;
    private const int Pages = 2;
    private const int AllPages = Channels * EachChannel * Pages;

    private static readonly Instant Noon = Instant.FromUtc(2031, 3, 10, 12, 0);

    /// <summary>Between two rounds of the job.</summary>
    private static readonly Duration Round = Duration.FromSeconds(20);

    /// <summary>A claim of a node that died, the wait before its page is looked for, and the rounds that come in between.</summary>
    private static readonly Duration AfterTheLastKill = Duration.FromMinutes(3) + (3 * Round);

    private readonly SimulatedTime time = new(Noon);
    private readonly FakeMessenger platform = new() { Pages = Pages };
    private readonly ConcurrentDictionary<string, int> atOnce = new();
    private readonly Random random = new(20310310);
    private PostgreSqlDatabase database = null!;
    private int crowded;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Three_nodes_that_are_killed_and_started_send_each_delivery_once()
    {
        await EnqueueAllAsync();
        var (nodes, kills, lastKill) = (Enumerable.Range(0, 3).Select(_ => Start(mortal: true)).ToList(), 0, Noon);
        while (platform.Messages.Count < AllPages)
        {
            await RoundAsync(nodes);
            foreach (var dead in nodes.Where(node => node.Outbox.IsDead).ToList())
            {
                (kills, lastKill) = (kills + 1, time.GetCurrentInstant());
                nodes.Remove(dead);
                // towards the end they live on, so that there is an end to measure
                nodes.Add(Start(mortal: platform.Messages.Count < AllPages * 3 / 4));
            }

            Assert.True(time.GetCurrentInstant() - lastKill <= AfterTheLastKill, $"{AllPages - platform.Messages.Count} pages are not sent yet");
        }

        await NothingComesTwiceAsync(nodes);
        Assert.True(kills >= 10, $"only {kills} kills");
    }

    [Fact]
    public async Task Two_nodes_that_lose_the_database_for_half_a_minute_send_each_delivery_once()
    {
        await EnqueueAllAsync();
        var nodes = new List<Node> { Start(mortal: false), Start(mortal: false) };
        nodes.ForEach(node => node.StepsLeft = random.Next(40, 80));
        await RoundAsync(nodes);
        Assert.All(nodes, node => Assert.True(node.Outbox.IsDead));
        Assert.InRange(platform.Messages.Count, 1, AllPages - 1);

        time.Advance(Duration.FromSeconds(30));
        nodes = [Start(mortal: false), Start(mortal: false)];
        var back = time.GetCurrentInstant();
        while (platform.Messages.Count < AllPages)
        {
            await RoundAsync(nodes);
            Assert.True(time.GetCurrentInstant() - back <= AfterTheLastKill, $"{AllPages - platform.Messages.Count} pages are not sent yet");
        }

        await NothingComesTwiceAsync(nodes);
    }

    private async Task NothingComesTwiceAsync(List<Node> nodes)
    {
        for (var minute = 0; minute < 10; minute++)
        {
            time.Advance(Duration.FromMinutes(1));
            await RoundAsync(nodes);
        }

        Assert.Equal(AllPages, platform.Messages.Count);
        Assert.Equal(AllPages, platform.Messages.Select(page => (page.Channel, page.Marker)).Distinct().Count());
        Assert.All(platform.Messages.GroupBy(page => page.Channel), channel =>
            Assert.Equal(channel.OrderBy(page => page.Delivery.Value).ThenBy(page => page.Number).Select(page => page.Marker), channel.Select(page => page.Marker)));
        Assert.Equal(0, crowded);
    }

    /// <summary>What the job of every node does in its turn, all at once.</summary>
    private async Task RoundAsync(IEnumerable<Node> nodes)
    {
        await Task.WhenAll(nodes.Select(node => Task.Run(node.DispatchAsync, Cancellation)));
        time.Advance(Round);
    }

    private Node Start(bool mortal)
    {
        var node = new Node { StepsLeft = mortal ? random.Next(10, 80) : int.MaxValue };
        node.Outbox = new MortalOutbox(database.Services.GetRequiredService<IOutbox>()) { OnStep = node.Step };
        node.Dispatcher = new DeliveryDispatcher(
            node.Outbox, database.Services.GetRequiredService<ISubscriptionStore>(), [new Way(this, node)], WorkingHealth.Platforms(time), WorkingHealth.Clock, time,
            TimeProvider.System, NullLogger<DeliveryDispatcher>.Instance);
        return node;
    }

    private async Task EnqueueAllAsync()
    {
        var (outbox, subscriptions) = (database.Services.GetRequiredService<IOutbox>(), database.Services.GetRequiredService<ISubscriptionStore>());
        var schedule = new DigestSchedule(new LocalTime(11, 0), DateTimeZone.Utc);
        for (var channel = 0; channel < Channels; channel++)
        {
            var due = (await subscriptions.SubscribeAsync(
                new NewSubscription(
                    new ChannelAddress(Platform.Discord, new WorkspaceId("guild"), $"{channel}"), "harbour", schedule, DigestLength.Brief,
                    CultureInfo.GetCultureInfo("en-GB"), "mira"),
                Noon, Cancellation)).Now;
            for (var number = 0; number < EachChannel; number++)
            {
                await outbox.EnqueueAsync(
                    new ComposedRun(due, new Occasion($"request {number}"), new Briefing(OutboxCompliance.Digest, Ledger.Empty), Next: null), Noon, Cancellation);
                due = due with { Ledger = Ledger.Empty.Id };
            }
        }
    }

    /// <summary>A node, which may die of any step it takes.</summary>
    private sealed class Node
    {
        private int stepsLeft;

        public int StepsLeft
        {
            set => stepsLeft = value;
        }

        public MortalOutbox Outbox { get; set; } = null!;

        public DeliveryDispatcher Dispatcher { get; set; } = null!;

        public void Step()
        {
            if (Interlocked.Decrement(ref stepsLeft) == 0)
            {
                Outbox.Kill();
            }
        }

        public async Task DispatchAsync()
        {
            try
            {
                await Dispatcher.DispatchDueAsync(3, Cancellation);
            }
            catch (ProcessKilledException)
            {
            }
        }
    }

    /// <summary>A node's way to the platform. A sender may die when its page has arrived, and not live to know.</summary>
    private sealed class Way(ManyNodesTests test, Node node) : IMessenger
    {
        public Platform Platform => test.platform.Platform;

        public int CountPages(Digest digest) => test.platform.CountPages(digest);

        public async Task<DeliveryResult> SendAsync(DeliveryPage page, CancellationToken cancellation)
        {
            if (test.atOnce.AddOrUpdate(page.Channel.Channel, 1, (_, count) => count + 1) > 1)
            {
                Interlocked.Increment(ref test.crowded);
            }

            await Task.Yield();
            var result = await test.platform.SendAsync(page, cancellation);
            test.atOnce.AddOrUpdate(page.Channel.Channel, 0, (_, count) => count - 1);
            node.Step();
            return result;
        }

        public Task<ReadBackResult> ReadBackAsync(DeliveryPage page, Instant since, CancellationToken cancellation) =>
            test.platform.ReadBackAsync(page, since, cancellation);

        public Task<bool> TellAsync(BriefingNotice notice, CancellationToken cancellation) => test.platform.TellAsync(notice, cancellation);
    }
}
