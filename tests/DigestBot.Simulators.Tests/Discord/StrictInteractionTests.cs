using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.Journals;
using Microsoft.Extensions.Time.Testing;

namespace DigestBot.Simulators.Tests.Discord;

public sealed class StrictInteractionTests : IAsyncLifetime
{
    private readonly FakeTimeProvider time = new();
    private DiscordSimulator discord = null!;
    private RawBot bot = null!;

    public async ValueTask InitializeAsync()
    {
        discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = time });
        bot = new RawBot(discord) { Token = null };
    }

    public async ValueTask DisposeAsync()
    {
        bot.Dispose();
        await discord.DisposeAsync();
    }

    [Fact]
    public async Task Answer_after_three_seconds_finds_no_interaction()
    {
        var asked = discord.Interactions.Deliver(UserAction.Slash("digest"));
        time.Advance(TimeSpan.FromSeconds(3.1));

        var (status, body) = await AnswerAsync(asked, """{"type":5}""");

        Assert.Equal((404, 10062), (status, body!["code"]!.GetValue<int>()));
        Assert.Equal(ViolationRule.Interaction, Assert.Single(discord.Journal.Violations).Rule);
        Assert.Null(asked.Acknowledgement);
    }

    [Theory]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":9,"data":{"custom_id":"m","title":"t","components":[{"type":18,"label":"l","component":{"type":4,"custom_id":"i","style":1}}]}}""")]
    public async Task Second_answer_is_refused_whatever_it_is(string second)
    {
        var asked = discord.Interactions.Deliver(UserAction.Slash("digest"));
        Assert.Equal(204, (await AnswerAsync(asked, """{"type":5}""")).Status);

        var (status, body) = await AnswerAsync(asked, second);

        Assert.Equal((400, 40060), (status, body!["code"]!.GetValue<int>()));
        Assert.Single(discord.Journal.Violations);
    }

    [Theory]
    [InlineData("""{"type":8,"data":{"choices":[]}}""")]
    [InlineData("""{"type":7,"data":{"content":"x"}}""")]
    [InlineData("""{"type":4,"data":{}}""")]
    [InlineData("""{"type":4}""")]
    public async Task Answer_of_the_wrong_kind_is_refused(string answer)
    {
        var asked = discord.Interactions.Deliver(UserAction.Slash("digest"));

        Assert.Equal(400, (await AnswerAsync(asked, answer)).Status);
        Assert.Null(asked.Acknowledgement);
    }

    [Fact]
    public async Task Completion_has_25_choices_at_most()
    {
        string Choices(int count) => new JsonObject
        {
            ["type"] = 8,
            ["data"] = new JsonObject { ["choices"] = new JsonArray([.. Enumerable.Range(0, count).Select(i => new JsonObject { ["name"] = $"n{i}", ["value"] = $"v{i}" })]) },
        }.ToJsonString();
        var typed = discord.Interactions.Deliver(UserAction.Type("digest", "topic", "ja"));

        Assert.Equal(400, (await AnswerAsync(typed, Choices(26))).Status);
        Assert.Equal(204, (await AnswerAsync(typed, Choices(25))).Status);
        Assert.Equal(25, typed.Choices.Count);
    }

    [Fact]
    public async Task Token_lasts_fifteen_minutes()
    {
        var asked = discord.Interactions.Deliver(UserAction.Slash("digest"));
        await AnswerAsync(asked, """{"type":5,"data":{"flags":64}}""");
        var original = $"/v10/webhooks/{discord.Application.Id}/{asked.Token}/messages/@original";

        time.Advance(TimeSpan.FromMinutes(14.9));
        Assert.Equal(200, (await bot.SendTextAsync("PATCH", original, """{"content":"done"}""")).Status);
        Assert.Equal("done", (await asked.Answered).Text);
        time.Advance(TimeSpan.FromMinutes(0.2));
        Assert.Equal(401, (await bot.SendTextAsync("PATCH", original, """{"content":"again"}""")).Status);
        Assert.Equal(1, discord.InvalidRequestCount);
    }

    [Fact]
    public async Task App_of_a_user_follows_up_five_times()
    {
        var asked = discord.Interactions.Deliver(UserAction.Slash("digest") with { GuildInstalled = false });
        await AnswerAsync(asked, """{"type":4,"data":{"content":"first"}}""");
        var statuses = new List<int>();
        for (var i = 0; i < 6; i++)
        {
            time.Advance(TimeSpan.FromSeconds(2));
            statuses.Add((await bot.SendTextAsync("POST", $"/v10/webhooks/{discord.Application.Id}/{asked.Token}", """{"content":"more"}""")).Status);
        }

        Assert.Equal([200, 200, 200, 200, 200, 400], statuses);
        Assert.Equal(5, asked.FollowUps.Count);
    }

    [Fact]
    public async Task Message_of_the_second_version_stays_one()
    {
        var asked = discord.Interactions.Deliver(UserAction.Slash("digest"));
        await AnswerAsync(asked, """{"type":4,"data":{"flags":32768,"components":[{"type":10,"content":"x"}]}}""");
        var original = $"/v10/webhooks/{discord.Application.Id}/{asked.Token}/messages/@original";

        Assert.Equal(400, (await bot.SendTextAsync("PATCH", original, """{"content":"plain"}""")).Status);
        Assert.Equal(200, (await bot.SendTextAsync("PATCH", original, """{"components":[{"type":10,"content":"y"}]}""")).Status);
        Assert.Equal("y", asked.Original!.Text);
    }

    private Task<(int Status, JsonNode? Body)> AnswerAsync(SimulatedInteraction asked, string body) =>
        bot.SendTextAsync("POST", $"/v10/interactions/{asked.Id}/{asked.Token}/callback", body);
}
