using DigestBot.Deliveries;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.Official;
using DigestBot.Simulators.Slack.Users;
using DigestBot.Simulators.Slack.World;
using DigestBot.Slack.Tests.Commands;
using DigestBot.Slack.Tests.Messaging;
using Xunit;
using SimulatedDoor = DigestBot.Simulators.Slack.SlackDoor;

namespace DigestBot.Slack.Tests.Official;

/// <summary>Where our bot and the official clients do the same, they send the same, over either door, but for what we look up beforehand.</summary>
public sealed class SameRequestsTests
{
    /// <summary>Whoever asks, and where, decides what may be done; bolt's scripts do not ask.</summary>
    private static readonly string[] LookedUp = ["users.info", "conversations.info", "auth.test", "usergroups.users.list"];

    public static TheoryData<SlackDoor> Doors => [SlackDoor.Socket, SlackDoor.Http];

    [Theory]
    [MemberData(nameof(Doors))]
    public Task Asking_for_oneself(SlackDoor door) => ActAsync(door, "ask", bot => bot.Users.Slash("topics"));

    [Theory]
    [MemberData(nameof(Doors))]
    public Task Asking_for_all(SlackDoor door) => ActAsync(door, "ask-for-all", bot => bot.Users.Slash("harbour since 2025-06-01"));

    [Theory]
    [MemberData(nameof(Doors))]
    public Task Mentioning(SlackDoor door) => ActAsync(door, "mention", bot => bot.Users.Mention("harbour since 2025-06-01"));

    [Theory]
    [MemberData(nameof(Doors))]
    public Task Writing_directly(SlackDoor door) => ActAsync(door, "direct-message", bot => bot.Users.DirectMessage("harbour since 2025-06-01"));

    [Theory]
    [MemberData(nameof(Doors))]
    public Task Looking_at_the_home_page(SlackDoor door) => ActAsync(door, "home", bot => bot.Users.OpenHome());

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Opening_a_form(SlackDoor door)
    {
        await using var bot = await SlackBot.StartAsync(door);
        var digest = await SlackBot.AnswerOrPostAsync(bot, bot.Users.Slash("harbour since 2025-06-01"));
        await bot.AssertWellBehavedAsync();
        bot.Slack.Journal.Clear();

        await SlackBot.FormAsync(bot.Users.Press(digest, digest.Actions.Single(action => action.Label == "Subscribe")));
        await bot.AssertWellBehavedAsync();

        AssertSame("form", door, bot.Slack.Journal);
    }

    [Fact]
    public async Task Sending_and_looking_for_what_was_sent()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var channel = world.Add(ChannelKind.Public);
        var first = world.Page(channel, stories: 40);
        var posted = await world.DeliverAsync(first);
        AssertSame("post", SlackDoor.Socket, world.Slack.Journal);

        world.Slack.Journal.Clear();
        await world.DeliverAsync(first with { Number = 1, First = posted });
        AssertSame("reply", SlackDoor.Socket, world.Slack.Journal);

        world.Slack.Journal.Clear();
        Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(first));
        AssertSame("read-back", SlackDoor.Socket, world.Slack.Journal);

        world.Slack.Journal.Clear();
        Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(first with { Number = 1, First = posted }));
        AssertSame("read-thread", SlackDoor.Socket, world.Slack.Journal);
    }

    private static async Task ActAsync(SlackDoor door, string scenario, Func<SlackBot, Exchange> act)
    {
        await using var bot = await SlackBot.StartAsync(door);
        bot.Slack.Journal.Clear();

        await bot.DoneAsync(act(bot));
        await bot.AssertWellBehavedAsync();

        AssertSame(scenario, door, bot.Slack.Journal);
    }

    private static void AssertSame(string scenario, SlackDoor door, Journal journal)
    {
        var theirs = OfficialScenario.Of(scenario).Shape(door == SlackDoor.Http ? SimulatedDoor.Http : SimulatedDoor.Socket);
        var ours = JournalShape.Of(journal).Where(line => !LookedUp.Contains(line.Split(' ')[0])).Select(WithoutOurAdditions);
        Assert.Equal([], JournalShape.Differences(theirs, [.. ours]));
    }

    /// <summary>
    /// What Slack would take for granted and we say: that the line for notifications is no markup, that titles have no emoji codes, that an
    /// answer replaces nothing and unfurls nothing, what closes a form.
    /// </summary>
    private static string WithoutOurAdditions(string line)
    {
        string[] additions = line.StartsWith("response_url", StringComparison.Ordinal)
            ? ["mrkdwn:string,", "replace_original:string,", ",unfurl_links:string,unfurl_media:string"]
            : ["mrkdwn:string,", "emoji:false,", "close{text:string,type:plain_text},"];
        return additions.Aggregate(line, (shape, addition) => shape.Replace(addition, "", StringComparison.Ordinal));
    }
}
