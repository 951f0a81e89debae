using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Gateway;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.Journals;
using Microsoft.Extensions.Time.Testing;

namespace DigestBot.Simulators.Tests.Discord;

public sealed class StrictGatewayTests
{
    private readonly FakeTimeProvider time = new();

    public static TheoryData<string, int> WrongPayloads => new()
    {
        { """{"op":3,"d":{}}""", GatewayCloseCode.NotAuthenticated },
        { """{"op":77,"d":{}}""", GatewayCloseCode.UnknownOpcode },
        { """{"d":{}}""", GatewayCloseCode.DecodeError },
        { "hello", GatewayCloseCode.DecodeError },
        { $$$"""{"op":3,"d":{"x":"{{{new string('x', 4096)}}}"}}""", GatewayCloseCode.DecodeError },
        { """{"op":2,"d":{"token":"wrong","intents":1,"properties":{"os":"linux","browser":"b","device":"d"}}}""", GatewayCloseCode.AuthenticationFailed },
        { """{"op":2,"d":{"token":"TOKEN","intents":2,"properties":{"os":"linux"}}}""", GatewayCloseCode.DisallowedIntents },
        { """{"op":2,"d":{"token":"TOKEN","intents":8388608,"properties":{"os":"linux"}}}""", GatewayCloseCode.InvalidIntents },
        { """{"op":2,"d":{"token":"TOKEN","intents":1,"shard":[1,1],"properties":{"os":"linux"}}}""", GatewayCloseCode.InvalidShard },
        { """{"op":2,"d":{"token":"TOKEN","intents":1}}""", GatewayCloseCode.DecodeError },
    };

    [Theory]
    [MemberData(nameof(WrongPayloads))]
    public async Task Wrong_payload_closes_the_connection(string payload, int code)
    {
        await using var discord = await StartAsync();
        await using var socket = await RawSocket.ConnectAsync(discord.Gateway.Url);

        await socket.SendAsync(payload.Replace("TOKEN", discord.Application.Token, StringComparison.Ordinal));

        Assert.Equal(code, await socket.CloseCodeAsync());
        Assert.Equal(ViolationRule.Gateway, Assert.Single(discord.Journal.Violations).Rule);
    }

    [Fact]
    public async Task Resume_brings_what_was_missed_in_order()
    {
        await using var discord = await StartAsync();
        var first = await RawSocket.ConnectAsync(discord.Gateway.Url);
        await first.IdentifyAsync(discord.Application.Token);
        var ready = await first.EventAsync("READY");
        await first.EventAsync("GUILD_CREATE");
        discord.Gateway.Cut();
        await NoConnectionAsync(discord);
        var missed = discord.Interactions.Deliver(UserAction.Slash("digest"));
        var doubled = discord.Interactions.Deliver(UserAction.Slash("quotes"));
        discord.Interactions.DeliverAgain(doubled);

        await using var second = await RawSocket.ConnectAsync(ready["resume_gateway_url"]!.ToString());
        await second.ResumeAsync(discord.Application.Token, ready, 2);

        Assert.Equal(Snowflake.Text(missed.Id), (await second.EventAsync("INTERACTION_CREATE"))["id"]!.ToString());
        Assert.Equal(Snowflake.Text(doubled.Id), (await second.EventAsync("INTERACTION_CREATE"))["id"]!.ToString());
        Assert.Equal(Snowflake.Text(doubled.Id), (await second.EventAsync("INTERACTION_CREATE"))["id"]!.ToString());
        await second.EventAsync("RESUMED");
        Assert.Equal((1, 2), (missed.Deliveries.Count, doubled.Deliveries.Count));
        Assert.Empty(discord.Journal.Violations);
        await first.DisposeAsync();
    }

    [Fact]
    public async Task Identify_waits_five_seconds_for_the_next()
    {
        await using var discord = await StartAsync();
        await using var first = await RawSocket.ConnectAsync(discord.Gateway.Url);
        await first.IdentifyAsync(discord.Application.Token, 0, 2);
        await first.EventAsync("READY");
        await using var second = await RawSocket.ConnectAsync(discord.Gateway.Url);
        await second.IdentifyAsync(discord.Application.Token, 1, 2);
        Assert.Equal("false", (await second.PayloadAsync(9))["d"]!.ToJsonString());
        Assert.Equal(ViolationRule.Identify, Assert.Single(discord.Journal.Violations).Rule);

        time.Advance(TimeSpan.FromSeconds(5));
        await second.IdentifyAsync(discord.Application.Token, 1, 2);
        await second.EventAsync("READY");
        Assert.Equal([0, 1], discord.Gateway.Shards);
    }

    [Fact]
    public async Task Missing_heartbeat_ends_the_connection_and_leaves_the_session()
    {
        await using var discord = await StartAsync();
        await using var socket = await RawSocket.ConnectAsync(discord.Gateway.Url);
        await socket.IdentifyAsync(discord.Application.Token);
        var ready = await socket.EventAsync("READY");
        time.Advance(TimeSpan.FromSeconds(45));
        await socket.SendAsync("""{"op":1,"d":1}""");
        await socket.PayloadAsync(11);
        time.Advance(TimeSpan.FromSeconds(45));
        Assert.Empty(discord.Journal.Violations);
        time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(GatewayCloseCode.SessionTimedOut, await socket.CloseCodeAsync());
        Assert.Equal(ViolationRule.Heartbeat, Assert.Single(discord.Journal.Violations).Rule);
        await NoConnectionAsync(discord);
        await using var second = await RawSocket.ConnectAsync(discord.Gateway.ResumeUrl);
        await second.ResumeAsync(discord.Application.Token, ready, 1);
        await second.EventAsync("RESUMED");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Session_that_the_bot_gave_up_or_discord_forgot_cannot_be_resumed(bool byBot)
    {
        await using var discord = await StartAsync();
        await using var socket = await RawSocket.ConnectAsync(discord.Gateway.Url);
        await socket.IdentifyAsync(discord.Application.Token);
        var ready = await socket.EventAsync("READY");
        if (byBot)
        {
            await socket.CloseAsync();
        }
        else
        {
            discord.Gateway.Cut();
            discord.Gateway.ForgetSessions();
        }

        await NoConnectionAsync(discord);
        await using var second = await RawSocket.ConnectAsync(discord.Gateway.ResumeUrl);
        await second.ResumeAsync(discord.Application.Token, ready, 1);
        Assert.Equal("false", (await second.PayloadAsync(9))["d"]!.ToJsonString());
    }

    [Fact]
    public async Task More_than_120_payloads_a_minute_are_too_many()
    {
        await using var discord = await StartAsync();
        await using var socket = await RawSocket.ConnectAsync(discord.Gateway.Url);
        for (var i = 0; i < 121; i++)
        {
            await socket.SendAsync("""{"op":1,"d":null}""");
        }

        Assert.Equal(GatewayCloseCode.RateLimited, await socket.CloseCodeAsync());
    }

    [Fact]
    public async Task Shard_has_2500_guilds_at_most_and_they_are_spread_evenly()
    {
        await using var discord = await StartAsync();
        discord.World.AddGuilds(2501);
        await using (var socket = await RawSocket.ConnectAsync(discord.Gateway.Url))
        {
            await socket.IdentifyAsync(discord.Application.Token);
            Assert.Equal(GatewayCloseCode.ShardingRequired, await socket.CloseCodeAsync());
        }

        await using var half = await RawSocket.ConnectAsync(discord.Gateway.Url);
        await half.IdentifyAsync(discord.Application.Token, 0, 2);
        Assert.InRange((await half.EventAsync("READY"))["guilds"]!.AsArray().Count, 1250, 1252);
    }

    private static Task NoConnectionAsync(DiscordSimulator discord) =>
        discord.Journal.WaitAsync(_ => discord.Gateway.ConnectionCount == 0, cancellation: TestContext.Current.CancellationToken);

    private Task<DiscordSimulator> StartAsync() => DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = time });
}
