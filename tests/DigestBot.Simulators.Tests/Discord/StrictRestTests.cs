using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Journals;
using Microsoft.Extensions.Time.Testing;

namespace DigestBot.Simulators.Tests.Discord;

/// <summary>What real Discord refuses, the simulator refuses, and says so in its journal.</summary>
public sealed class StrictRestTests
{
    private const int V2 = 1 << 15;

    public static TheoryData<string, string, string> WrongBodies => new()
    {
        { "an unknown field", """{"content":"x","contnet":"y"}""", "contnet" },
        { "an unknown field inside a component", """{"flags":32768,"components":[{"type":10,"content":"x","colour":1}]}""", "components.0.colour" },
        { "components of the second version without their flag", """{"components":[{"type":10,"content":"x"}]}""", "components.0.type" },
        { "content beside components of the second version", """{"content":"x","flags":32768,"components":[{"type":10,"content":"x"}]}""", "content" },
        { "a nonce of 26 characters", """{"content":"x","nonce":"12345678901234567890123456"}""", "nonce" },
        { "content over 2,000 characters", $$"""{"content":"{{new string('x', 2001)}}"}""", "content" },
        { "a link button with a custom_id", """{"components":[{"type":1,"components":[{"type":2,"style":5,"label":"x","url":"https://a.example","custom_id":"a"}]}]}""", "components.0.components.0.custom_id" },
        { "a link of 513 characters", $$"""{"components":[{"type":1,"components":[{"type":2,"style":5,"label":"x","url":"https://a.example/{{new string('x', 495)}}"}]}]}""", "components.0.components.0.url" },
        { "a custom_id twice", """{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"x","custom_id":"a"},{"type":2,"style":1,"label":"y","custom_id":"a"}]}]}""", "components" },
        { "a section without an accessory", """{"flags":32768,"components":[{"type":9,"components":[{"type":10,"content":"x"}]}]}""", "components.0.accessory" },
        { "a container inside a container", """{"flags":32768,"components":[{"type":17,"components":[{"type":17,"components":[{"type":10,"content":"x"}]}]}]}""", "components.0.components.0.type" },
        { "six buttons in a row", $$"""{"components":[{"type":1,"components":[{{string.Join(',', Enumerable.Range(0, 6).Select(i => $$"""{"type":2,"style":1,"label":"x","custom_id":"{{i}}"}"""))}}]}]}""", "components.0.components" },
        { "a flag that a bot cannot set", """{"content":"x","flags":64}""", "flags" },
    };

    [Theory]
    [MemberData(nameof(WrongBodies))]
    public async Task Wrong_body_is_refused_at_the_field(string what, string body, string field)
    {
        await using var discord = await DiscordSimulator.StartAsync();
        using var bot = new RawBot(discord);

        var (status, answer) = await bot.SendTextAsync("POST", bot.Messages, body);

        Assert.Equal(400, status);
        Assert.Equal(50035, answer!["code"]!.GetValue<int>());
        Assert.True(field.Split('.').Aggregate(answer["errors"], (node, part) => node?[part])?["_errors"] is JsonArray, $"{what}: {answer.ToJsonString()}");
        Assert.Equal(ViolationRule.Body, Assert.Single(discord.Journal.Violations).Rule);
        Assert.Empty(discord.World.Channel.Messages);
    }

    [Theory]
    [InlineData(40, 3, 200, 0)]
    [InlineData(41, 3, 400, 50035)]
    [InlineData(4, 1000, 200, 0)]
    [InlineData(4, 1001, 400, 50035)]
    public async Task Components_and_their_text_are_counted_together(int count, int length, int status, int code)
    {
        await using var discord = await DiscordSimulator.StartAsync();
        using var bot = new RawBot(discord);

        var answer = await bot.SendAsync("POST", bot.Messages, TextDisplays(count, new string('x', length)));

        Assert.Equal((status, code), (answer.Status, answer.Body!["code"]?.GetValue<int>() ?? 0));
    }

    /// <summary>discord/discord-api-docs#8554: 10,170 bytes, each text display counting 12 of them.</summary>
    [Theory]
    [InlineData(3386, 200)]
    [InlineData(3387, 500)]
    public async Task Too_many_bytes_of_text_break_discord(int length, int status)
    {
        await using var discord = await DiscordSimulator.StartAsync();
        using var bot = new RawBot(discord);

        Assert.Equal(status, (await bot.SendAsync("POST", bot.Messages, TextDisplays(1, new string('字', length)))).Status);
        Assert.Equal(status == 500, discord.Journal.Violations.Count > 0);
    }

    [Fact]
    public async Task Request_without_an_agent_a_token_json_or_a_route_is_refused()
    {
        await using var discord = await DiscordSimulator.StartAsync();
        using var bot = new RawBot(discord);

        Assert.Equal(404, (await bot.SendAsync("GET", "/v10/nothing")).Status);
        Assert.Equal(404, (await bot.SendAsync("GET", "/v9/users/@me")).Status);
        Assert.Equal(400, (await bot.SendTextAsync("POST", bot.Messages, "content=x", "application/x-www-form-urlencoded")).Status);
        Assert.Equal(400, (await bot.SendTextAsync("POST", bot.Messages, "{")).Status);
        bot.UserAgent = "curl/8";
        Assert.Equal(403, (await bot.PostAsync("x")).Status);
        (bot.UserAgent, bot.Token) = (RawBot.Agent, "wrong");
        Assert.Equal(401, (await bot.PostAsync("x")).Status);

        Assert.Equal(
            [ViolationRule.Route, ViolationRule.Route, ViolationRule.Body, ViolationRule.Body, ViolationRule.UserAgent, ViolationRule.Token],
            discord.Journal.Violations.Select(violation => violation.Rule));
        Assert.Equal(2, discord.InvalidRequestCount);
        Assert.DoesNotContain(discord.Journal.Requests, request => request.Headers.Values.Any(value => value.Contains(discord.Application.Token, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Too_many_invalid_requests_shut_the_bot_out()
    {
        var time = new FakeTimeProvider();
        await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = time, InvalidRequests = 3 });
        using var bot = new RawBot(discord) { Token = "wrong" };
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(401, (await bot.PostAsync("x")).Status);
        }

        bot.Token = discord.Application.Token;
        Assert.Equal(429, (await bot.PostAsync("x")).Status);
        time.Advance(TimeSpan.FromHours(1.1));
        Assert.Equal(200, (await bot.PostAsync("x")).Status);
    }

    [Fact]
    public async Task Nonce_is_remembered_for_a_minute()
    {
        var time = new FakeTimeProvider();
        await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = time });
        using var bot = new RawBot(discord);
        JsonObject Body() => new() { ["content"] = "x", ["nonce"] = "n", ["enforce_nonce"] = true };

        var first = await bot.SendAsync("POST", bot.Messages, Body());
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(first.Body!["id"]!.ToString(), (await bot.SendAsync("POST", bot.Messages, Body())).Body!["id"]!.ToString());
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.NotEqual(first.Body["id"]!.ToString(), (await bot.SendAsync("POST", bot.Messages, Body())).Body!["id"]!.ToString());
        Assert.Equal(2, discord.World.Channel.Messages.Count);
    }

    private static JsonObject TextDisplays(int count, string text) => new()
    {
        ["flags"] = V2,
        ["components"] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => new JsonObject { ["type"] = 10, ["content"] = text })]),
    };
}
