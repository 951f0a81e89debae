using DigestBot.Discord.Tests.Wire.Simulation;
using DigestBot.Discord.Wire.Gateway;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.Gateway;

public sealed class GatewayShardTests
{
    [Theory]
    [InlineData(4004, "token")]
    [InlineData(4010, "shard")]
    [InlineData(4011, "too many servers")]
    [InlineData(4012, "version")]
    [InlineData(4013, "intents")]
    [InlineData(4014, "may not use")]
    public void Refusal_for_good_is_said_plainly_and_not_tried_again(int code, string word)
    {
        using var world = new GatewayWorld();
        string? said = null;

        world.Run(async () =>
        {
            world.Start();
            await world.Delay(1);
            world.Gateway.Break(SimulatedPart.Closed(code));
            said = Assert.Single(await world.EndAsync());
        });

        Assert.Contains(word, said, StringComparison.Ordinal);
        Assert.Contains($"{code}", said, StringComparison.Ordinal);
        Assert.Equal((GatewayState.Stopped, said), (world.Shards[0].Status.State, world.Shards[0].Status.LastFailure));
        Assert.Equal(1, world.Gateway.Identified);
    }

    [Fact]
    public void Dead_connection_is_left_when_a_heartbeat_stays_without_answer_and_the_session_goes_on()
    {
        using var world = new GatewayWorld();

        world.Run(async () =>
        {
            var shard = world.Start();
            await world.Delay(60);
            world.Gateway.FallSilent();
            world.Gateway.Interact(1);
            var fell = world.Elapsed;
            while (!world.Handled.ContainsKey(1))
            {
                await world.Delay(0.5);
            }

            Assert.InRange((world.Elapsed - fell).TotalSeconds, 41, 2 * 41.25 + 1);
            Assert.Contains("heartbeat", shard.Status.LastFailure, StringComparison.Ordinal);
            await world.StopAsync();
        });

        Assert.Equal((1, 1), (world.Gateway.Identified, world.Gateway.Resumed));
        Assert.Empty(world.Gateway.Offences);
    }

    [Fact]
    public void Quiet_connection_lives_on_its_heartbeats()
    {
        using var world = new GatewayWorld();

        world.Run(async () =>
        {
            var shard = world.Start();
            await world.Delay(24 * 3600);
            Assert.Equal((GatewayState.Connected, 0), (shard.Status.State, shard.Status.Reconnects));
            await world.StopAsync();
        });
    }

    [Fact]
    public void Reconnect_that_discord_asks_for_resumes_at_once_where_it_says()
    {
        using var world = new GatewayWorld();

        world.Run(async () =>
        {
            world.Start();
            await world.Delay(30);
            world.Gateway.SayAll("""{"t":null,"s":null,"op":7,"d":null}""");
            await world.Delay(0.2);
            Assert.Equal((1, 1), (world.Gateway.Resumed, world.Gateway.Live));
            await world.StopAsync();
        });

        Assert.Equal("wss://resume.simulated/?v=10&encoding=json", world.Gateway.Addresses[^1].AbsoluteUri);
    }

    [Fact]
    public void Slow_handlers_hold_up_neither_one_another_nor_the_heartbeat()
    {
        using var world = new GatewayWorld();
        var done = 0;

        world.Run(async () =>
        {
            world.Work = async happened =>
            {
                if (happened is GatewayEvent.InteractionCreated)
                {
                    await world.Delay(600);
                    done++;
                }
            };
            var shard = world.Start();
            await world.Delay(5);
            Enumerable.Range(0, 200).ToList().ForEach(id => world.Gateway.Interact(id));
            await world.Delay(601);
            Assert.Equal((200, 0), (done, shard.Status.Reconnects));
            await world.StopAsync();
        });
    }

    [Fact]
    public void Handler_that_fails_harms_nothing_else()
    {
        using var world = new GatewayWorld();

        world.Run(async () =>
        {
            world.Work = happened => happened is GatewayEvent.InteractionCreated ? throw new InvalidOperationException("a bug") : ValueTask.CompletedTask;
            var shard = world.Start();
            await world.Delay(5);
            world.Gateway.Interact(1);
            world.Gateway.Interact(2);
            await world.Delay(5);
            Assert.Equal((2, GatewayState.Connected), (world.Handled.Count, shard.Status.State));
            await world.StopAsync();
        });
    }

    [Fact]
    public void Bug_in_one_connection_does_not_keep_the_bot_from_the_next()
    {
        using var world = new GatewayWorld();

        world.Run(async () =>
        {
            world.Gateway.Bugs = 3;
            var shard = world.Start();
            await world.Delay(30);
            Assert.Equal((GatewayState.Connected, 3), (shard.Status.State, shard.Status.Reconnects));
            await world.StopAsync();
        });
    }

    [Fact]
    public void Unreachable_gateway_is_tried_ever_more_rarely()
    {
        using var world = new GatewayWorld();

        world.Run(async () =>
        {
            world.Gateway.Unreachable = int.MaxValue;
            world.Start();
            await world.Delay(3600);
            // an hour of waits between half a minute and a minute, after the first few
            Assert.InRange(int.MaxValue - world.Gateway.Unreachable, 60, 130);
            await world.StopAsync();
        });

        Assert.Equal(0, world.Gateway.Identified);
    }

    [Fact]
    public void Removed_bot_and_deleted_channel_are_told_and_outages_are_not()
    {
        using var world = new GatewayWorld();

        world.Run(async () =>
        {
            world.Start();
            await world.Delay(1);
            world.Gateway.Send("GUILD_DELETE", """{"id":"5"}""");
            world.Gateway.Send("GUILD_DELETE", """{"id":"6","unavailable":true}""");
            world.Gateway.Send("THREAD_DELETE", """{"id":"7","guild_id":"5"}""");
            world.Gateway.Send("MESSAGE_CREATE", """{"id":"8"}""");
            await world.Delay(1);
            await world.StopAsync();
        });

        Assert.Equal([new GatewayEvent.Ready(0), new GatewayEvent.GuildLeft("5"), new GatewayEvent.ChannelDeleted("7")], world.Events);
    }
}
