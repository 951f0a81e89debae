using DigestBot.Simulators.Slack.World;
using Xunit;

namespace DigestBot.Slack.Tests.Commands;

/// <summary>What people type in Slack and what they see.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData(SlackDoor.Http)]
    [InlineData(SlackDoor.Socket)]
    public async Task Digest_is_acknowledged_with_nothing_and_then_shown_to_all(SlackDoor door)
    {
        await using var bot = await SlackBot.StartAsync(door);
        var asked = bot.Users.Slash("harbour since 2025-06-01 full");
        var answer = await SlackBot.AnswerOrPostAsync(bot, asked);
        Assert.Contains("Harbour bridge reopens", answer.Shown(), StringComparison.Ordinal);
        Assert.Null(answer.OnlyFor);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Problem_is_the_askers_own_and_its_button_goes_on()
    {
        await using var bot = await SlackBot.StartAsync();
        var problem = await SlackBot.AnswerAsync(bot.Users.Slash("harbuor"));
        Assert.Contains("Did you mean harbour?", problem.Shown(), StringComparison.Ordinal);
        Assert.NotNull(problem.OnlyFor);
        var next = await SlackBot.AnswerAsync(bot.Users.Press(problem, problem.Actions[0]));
        Assert.Contains("The harbour", next.Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Page_that_the_browser_opened_needs_no_answer()
    {
        await using var bot = await SlackBot.StartAsync();
        var digest = await SlackBot.AnswerAsync(bot.Users.Slash("harbour since 2025-06-01"));
        var menu = digest.Actions.First(action => action.Type == "overflow");
        var link = menu.Json["options"]!.AsArray().Single(option => option!["url"] is not null)!;
        var opened = bot.Users.Press(digest, menu, link["value"]!.ToString());
        await opened.Acknowledged.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        var after = await SlackBot.AnswerAsync(bot.Users.Slash("help"));
        Assert.Contains("Commands", after.Shown(), StringComparison.Ordinal);
        Assert.Empty(opened.Messages);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Source_that_Slack_made_an_address_of_is_read_as_it_was_typed()
    {
        await using var bot = await SlackBot.StartAsync();
        var found = await SlackBot.AnswerAsync(bot.Users.Slash("search source:<http://ledger.example|ledger.example> harbour"));
        Assert.Contains("source:\"ledger.example\"", found.Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Greeting_is_asked_what_it_is_about()
    {
        await using var bot = await SlackBot.StartAsync();
        Assert.Contains("Which topic?", (await SlackBot.AnswerAsync(bot.Users.Slash("Hello!"))).Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Mistyped_command_is_told_from_an_unknown_topic()
    {
        await using var bot = await SlackBot.StartAsync();
        var problem = await SlackBot.AnswerAsync(bot.Users.Slash("subscirbe harbour 8:30"));
        Assert.Contains("Did you mean subscribe?", problem.Shown(), StringComparison.Ordinal);
        Assert.Contains(problem.Actions, action => action.Label == "/digest subscribe harbour 8:30");
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Subscribing_takes_time_zone_and_days_in_any_order_and_says_when()
    {
        await using var bot = await SlackBot.StartAsync();
        var done = await SlackBot.AnswerAsync(bot.Users.Slash("subscribe harbour 08:30 Asia/Tokyo daily"));
        Assert.Contains("every day at", done.Shown(), StringComparison.Ordinal);
        var subscription = Assert.Single(await bot.Subscriptions.OfChannelAsync(SlackBot.Address(bot.World.Channel), TestContext.Current.CancellationToken));
        Assert.Equal("Asia/Tokyo", subscription.Schedule.Zone.Id);
        var weekdays = await SlackBot.AnswerAsync(bot.Users.Slash("subscribe harbour 08:30 Asia/Tokyo weekdays"));
        Assert.Contains("from Monday to Friday at", weekdays.Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Named_channel_is_subscribed_from_another_one()
    {
        await using var bot = await SlackBot.StartAsync();
        var other = bot.World.Workspace.AddChannel("ferries");
        var done = await SlackBot.AnswerAsync(bot.Users.Slash($"subscribe harbour <#{other.Id}|ferries> 9:00"));
        Assert.NotNull(done.OnlyFor);
        Assert.Single(await bot.Subscriptions.OfChannelAsync(SlackBot.Address(other), TestContext.Current.CancellationToken));
        await bot.AssertWellBehavedAsync();
    }

    [Theory]
    [InlineData(SlackDoor.Http)]
    [InlineData(SlackDoor.Socket)]
    public async Task Mention_is_answered_in_its_thread(SlackDoor door)
    {
        await using var bot = await SlackBot.StartAsync(door);
        var asked = bot.Users.Mention("“harbour” since 2025-06-01");
        await SlackBot.UntilAsync(() => bot.World.Channel.Messages.Any(message => message.Author.IsBot));
        var answer = bot.World.Channel.Messages.First(message => message.Author.IsBot);
        Assert.Equal(asked.Payload["event"]!["ts"]!.ToString(), answer.ThreadTs);
        Assert.Contains("Harbour bridge reopens", answer.Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Direct_message_is_answered_in_its_thread_and_edits_and_bots_are_not()
    {
        await using var bot = await SlackBot.StartAsync();
        var talk = bot.World.Workspace.DirectMessages(bot.World.Person);
        foreach (var ignored in (string[])["message_changed", "message_deleted", "bot_message"])
        {
            await bot.DoneAsync(bot.Users.Event(bot.World.Workspace, new() { ["type"] = "message", ["subtype"] = ignored, ["channel"] = talk.Id, ["channel_type"] = "im", ["user"] = bot.World.Person.Id, ["text"] = "harbour", ["ts"] = "1700000000.000100" }));
        }

        await bot.DoneAsync(bot.Users.Event(bot.World.Workspace, new() { ["type"] = "message", ["bot_id"] = "B1", ["channel"] = talk.Id, ["channel_type"] = "im", ["user"] = bot.World.Person.Id, ["text"] = "harbour", ["ts"] = "1700000000.000200" }));
        Assert.Empty(talk.Messages);

        bot.Users.DirectMessage("topics");
        await SlackBot.UntilAsync(() => talk.Messages.Any(message => message.Author.IsBot));
        Assert.Contains("The harbour", talk.Messages[^1].Shown(), StringComparison.Ordinal);
        Assert.Equal(talk.Messages[0].Ts, talk.Messages[^1].ThreadTs);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task What_comes_twice_is_answered_once()
    {
        await using var bot = await SlackBot.StartAsync(SlackDoor.Socket);
        bot.Slack.Faults.Duplicate(2);
        var asked = bot.Users.Slash("topics");
        await SlackBot.AnswerAsync(asked);
        bot.Users.Mention("topics");
        await SlackBot.UntilAsync(() => bot.World.Channel.Messages.Any(message => message.Author.IsBot) || bot.World.Channel.Ephemerals.Count > 1);
        await SlackBot.UntilAsync(() => asked.Deliveries == 2);
        await bot.AssertWellBehavedAsync();
        Assert.Single(asked.Messages);
        Assert.Equal(2, bot.World.Channel.Messages.Count(message => message.Author.IsBot) + bot.World.Channel.Ephemerals.Count);
    }

    [Fact]
    public async Task Message_shortcut_tells_a_link_where_the_bot_is_no_member()
    {
        await using var bot = await SlackBot.StartAsync();
        var elsewhere = bot.World.Workspace.AddChannel("harbourside", ChannelKind.Private, hasBot: false);
        var message = bot.World.Write(elsewhere, "read this: <https://ledger.example/bridge|the ledger>");
        await bot.DoneAsync(bot.Users.Shortcut("digest_this_link", message));
        Assert.Empty(elsewhere.Messages.Skip(1));
        Assert.Contains("It took us a year", string.Concat(elsewhere.Ephemerals.Select(shown => shown.Shown())), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }
}
