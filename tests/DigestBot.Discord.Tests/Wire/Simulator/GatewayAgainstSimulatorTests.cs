using DigestBot.Discord.Wire.Gateway;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Gateway;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.Official;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.Simulator;

/// <summary>The gateway over real sockets: whatever ends a connection, every interaction comes, once.</summary>
public sealed class GatewayAgainstSimulatorTests
{
    [Theory]
    [InlineData("op 7")]
    [InlineData("op 9 true")]
    [InlineData("cut")]
    [InlineData("cut in a frame")]
    [InlineData("close 4000")]
    [InlineData("refused twice")]
    [InlineData("missed ack")]
    public async Task Session_goes_on_and_no_interaction_is_lost(string fault)
    {
        await using var discord = await StartAsync(fault == "missed ack" ? 2 : 41.25);
        await using var bot = new SimulatorBot(discord);
        await UpAsync(discord, bot);

        var before = Ask(discord);
        Break(discord, fault);
        var during = Ask(discord);
        await UntilAsync(discord, journal => journal.Frames.Any(frame => frame is { FromBot: false, Event: "RESUMED" }));
        discord.Gateway.AcknowledgesHeartbeats = true;
        var after = Ask(discord);
        await EventuallyAsync(() => bot.Handled.Count == 3);

        Assert.Equal([before, during, after], bot.Handled.Keys.Order());
        Assert.All(bot.Handled.Values, times => Assert.Equal(1, times));
        Assert.Equal((1, 1), (discord.Gateway.ConnectionCount, discord.Journal.Frames.Count(frame => frame is { FromBot: true, Op: 2 })));
        Assert.Empty(discord.Journal.Violations);
    }

    [Theory]
    [InlineData("op 9 false")]
    [InlineData("close 4009")]
    public async Task Session_that_is_over_is_begun_anew_inside_the_limits(string fault)
    {
        await using var discord = await StartAsync();
        await using var bot = new SimulatorBot(discord);
        await UpAsync(discord, bot);

        Break(discord, fault);
        await UntilAsync(discord, journal => journal.Frames.Count(frame => frame is { FromBot: false, Event: "READY" }) == 2);
        var asked = Ask(discord);
        await EventuallyAsync(() => bot.Handled.ContainsKey(asked));

        Assert.Equal(1, discord.Gateway.ConnectionCount);
        Assert.Empty(discord.Journal.Violations);
    }

    [Fact]
    public async Task Refused_intents_end_the_bot_with_a_plain_sentence()
    {
        await using var discord = await StartAsync();
        await using var bot = new SimulatorBot(discord);
        var running = await UpAsync(discord, bot);

        discord.Gateway.CloseAll(GatewayCloseCode.DisallowedIntents);
        await running.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Contains("4014", bot.Fleet.Failure, StringComparison.Ordinal);
        Assert.Equal(GatewayState.Stopped, Assert.Single(bot.Fleet.Statuses).State);
    }

    [Fact]
    public async Task Wrong_token_ends_the_bot_before_it_connects()
    {
        await using var discord = await StartAsync();
        await using var bot = new SimulatorBot(discord, "wrong");

        await bot.Connect().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Contains("Discord:Token", bot.Fleet.Failure, StringComparison.Ordinal);
        Assert.Empty(discord.Journal.Connections);
    }

    [Fact]
    public async Task As_many_connections_as_discord_asks_for_and_it_is_left_in_order()
    {
        await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Shards = 6, MaxConcurrency = 6 });
        await using (var bot = new SimulatorBot(discord))
        {
            await UpAsync(discord, bot);
            await UntilAsync(discord, _ => discord.Gateway.Shards.Count == 6);
            await EventuallyAsync(() => bot.Fleet.Statuses.All(shard => shard.State == GatewayState.Connected));
            Assert.Equal([0, 1, 2, 3, 4, 5], discord.Gateway.Shards);
        }

        await UntilAsync(discord, journal => journal.Connections.Count(connection => connection is { Opened: false, CloseCode: 1000 }) == 6);
        Assert.Empty(discord.Journal.Violations);
    }

    [Fact]
    public async Task Bot_connects_as_the_official_client_does()
    {
        await using var discord = await StartAsync();
        await using var bot = new SimulatorBot(discord);
        await UpAsync(discord, bot);

        var ours = JournalShape.Of(discord.Journal);

        // two fields of theirs are defaults written out
        Assert.Equal(OfficialScenario.Of("connect").Shape.Select(line => line.Replace("large_threshold:number,presence…,", "", StringComparison.Ordinal)), ours);
    }

    private static Task<DiscordSimulator> StartAsync(double heartbeat = 41.25) =>
        DiscordSimulator.StartAsync(new DiscordSimulatorOptions { HeartbeatInterval = TimeSpan.FromSeconds(heartbeat) });

    private static async Task<Task> UpAsync(DiscordSimulator discord, SimulatorBot bot)
    {
        var running = bot.Connect();
        await UntilAsync(discord, journal => journal.Frames.Any(frame => frame is { FromBot: false, Event: "READY" }));
        return running;
    }

    private static ulong Ask(DiscordSimulator discord) => discord.Interactions.Deliver(UserAction.Slash("topics")).Id;

    private static void Break(DiscordSimulator discord, string fault)
    {
        switch (fault)
        {
            case "op 7": discord.Gateway.Reconnect(); break;
            case "op 9 true": discord.Gateway.InvalidateSessions(resumable: true); break;
            case "op 9 false": discord.Gateway.InvalidateSessions(resumable: false); break;
            case "cut": discord.Gateway.Cut(); break;
            case "cut in a frame": discord.Gateway.CutMidFrame(); break;
            case "close 4000": discord.Gateway.CloseAll(GatewayCloseCode.UnknownError); break;
            case "close 4009": discord.Gateway.CloseAll(GatewayCloseCode.SessionTimedOut); break;
            case "missed ack": discord.Gateway.AcknowledgesHeartbeats = false; break;
            case "refused twice":
                discord.Gateway.RefuseConnections(2);
                discord.Gateway.Cut();
                break;
            default: throw new ArgumentOutOfRangeException(nameof(fault));
        }
    }

    private static Task UntilAsync(DiscordSimulator discord, Func<Journal, bool> condition) =>
        discord.Journal.WaitAsync(condition, TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

    private static async Task EventuallyAsync(Func<bool> condition)
    {
        for (var tries = 0; !condition() && tries < 400; tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, TestContext.Current.CancellationToken);
        }
    }
}
