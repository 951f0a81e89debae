using System.Globalization;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Faults;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.Rest;
using NodaTime;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.Simulator;

/// <summary>The client over real sockets, against a Discord that notes every breach of its rules.</summary>
public sealed class RestAgainstSimulatorTests
{
    private const string Posting = "POST /channels/{channel_id}/messages";

    private static readonly byte[] Body = """{"content":"x"}"""u8.ToArray();

    public static TheoryData<string, bool, int> Faults => new()
    {
        // the fault, whether the post is answered, and what stands in the channel then
        { "user", true, 1 },
        { "global", true, 1 },
        { "shared", true, 1 },
        { "error", false, 0 },
        { "error afterwards", false, 1 },
        { "cut", false, 0 },
        { "cut answer", false, 1 },
        { "withheld", false, 1 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Post_that_meets_a_fault_never_stands_there_twice(string fault, bool answered, int messages)
    {
        await using var discord = await DiscordSimulator.StartAsync();
        await using var bot = new SimulatorBot(discord);
        discord.Faults.On(Posting, FaultOf(fault));

        var call = new RestCall(HttpMethod.Post, Route.Of("channels/{channel}/messages", Channel(discord))) { Body = Body, Timeout = Duration.FromSeconds(1.5) };
        var answer = await bot.Rest.SendAsync(call, WireJson.Default.Message, TestContext.Current.CancellationToken);

        Assert.Equal(answered, answer is RestAnswer<Message>.Ok);
        Assert.Equal(!answered, answer is RestAnswer<Message>.Unanswered);
        Assert.Equal(messages, discord.World.Channel.Messages.Count);
        Assert.Empty(discord.Journal.Violations);
    }

    [Fact]
    public async Task Twenty_posts_into_five_a_second_meet_no_limit()
    {
        await using var discord = await DiscordSimulator.StartAsync();
        await using var bot = new SimulatorBot(discord);
        discord.RateLimits[Posting] = new RateLimitRule(5, TimeSpan.FromSeconds(1));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.Api.CreateMessageAsync(Channel(discord), Body, TestContext.Current.CancellationToken)));

        Assert.All(answers, answer => Assert.IsType<RestAnswer<Message>.Ok>(answer));
        Assert.All(discord.Journal.Requests, request => Assert.Equal(200, request.Status));
        Assert.Empty(discord.Journal.Violations);
    }

    [Fact]
    public async Task Every_reading_answers_what_discord_keeps()
    {
        await using var discord = await DiscordSimulator.StartAsync();
        await using var bot = new SimulatorBot(discord);
        var cancellation = TestContext.Current.CancellationToken;
        var guild = discord.World.Guild.Id.ToString(CultureInfo.InvariantCulture);
        var self = discord.Application.Id.ToString(CultureInfo.InvariantCulture);

        var posted = Value(await bot.Api.CreateMessageAsync(Channel(discord), Body, cancellation));

        Assert.Equal(self, Value(await bot.Api.GetSelfAsync(cancellation)).Id);
        Assert.Equal(discord.Application.PublicKey, Value(await bot.Api.GetApplicationAsync(cancellation)).VerifyKey);
        Assert.Equal(ChannelTypes.Text, Value(await bot.Api.GetChannelAsync(Channel(discord), cancellation)).Type);
        Assert.Equal(guild, Value(await bot.Api.GetGuildAsync(guild, cancellation)).Id);
        Assert.NotEmpty(Value(await bot.Api.GetRolesAsync(guild, cancellation)));
        Assert.Equal(self, Value(await bot.Api.GetMemberAsync(guild, self, cancellation)).User?.Id);
        Assert.Equal(posted.Id, Assert.Single(Value(await bot.Api.ListMessagesAsync(Channel(discord), "0", 100, cancellation))).Id);
        Assert.Equal(posted.Id, Value(await bot.Api.GetMessageAsync(Channel(discord), posted.Id, cancellation)).Id);
        Assert.Empty(Value(await bot.Api.GetCommandsAsync(self, null, cancellation)));
        Assert.Empty(discord.Journal.Violations);
    }

    [Fact]
    public async Task Wrong_token_is_a_refusal_and_nothing_is_tried_again()
    {
        await using var discord = await DiscordSimulator.StartAsync();
        await using var bot = new SimulatorBot(discord, "wrong");

        var refused = Assert.IsType<RestAnswer<User>.Refused>(await bot.Api.GetSelfAsync(TestContext.Current.CancellationToken));

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, refused.Status);
        Assert.Equal(ViolationRule.Token, Assert.Single(discord.Journal.Violations).Rule);
    }

    [Fact]
    public async Task Discord_that_is_not_there_is_unreachable()
    {
        var discord = await DiscordSimulator.StartAsync();
        await using var bot = new SimulatorBot(discord);
        await discord.DisposeAsync();

        Assert.IsType<RestAnswer<Message>.Unreachable>(await bot.Api.CreateMessageAsync("1", Body, TestContext.Current.CancellationToken));
    }

    private static Fault FaultOf(string name) => name switch
    {
        "user" => Fault.RouteLimit(0.4),
        "global" => Fault.GlobalLimit(0.4),
        "shared" => Fault.SharedLimit(0.4),
        "error" => Fault.ServerError(),
        "error afterwards" => Fault.ServerErrorAfterEffect(502),
        "cut" => Fault.CutRequest,
        "cut answer" => Fault.CutAnswer,
        _ => Fault.WithholdAnswer,
    };

    private static string Channel(DiscordSimulator discord) => discord.World.Channel.Id.ToString(CultureInfo.InvariantCulture);

    private static T Value<T>(RestAnswer<T> answer) => Assert.IsType<RestAnswer<T>.Ok>(answer).Value;
}
