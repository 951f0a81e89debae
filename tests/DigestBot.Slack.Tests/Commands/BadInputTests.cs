using System.Text;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Faults;
using DigestBot.Simulators.Slack.World;
using DigestBot.Slack.Commands;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Commands;

/// <summary>What nobody should send, and what Slack should not do: a sentence each time, and nothing lost.</summary>
public sealed class BadInputTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("d1:fly:x", "belongs to another version")]
    [InlineData("anything", "belongs to another version")]
    [InlineData("d1:story:cj3.cj4:s:12:0::gone", "There is no topic “gone” any more")]
    [InlineData("d1:ask:/story mute 1", "for whoever runs the bot")]
    public async Task Stale_button_is_answered_with_a_sentence(string value, string sentence)
    {
        await using var bot = await SlackBot.StartAsync();
        var button = new ActionElement("b", "digestbot:0", "button", new JsonObject { ["value"] = value });
        var answer = await SlackBot.AnswerAsync(bot.Users.Press(bot.World.Write(bot.World.Channel, "pressed"), button));
        Assert.Contains(sentence, answer.Shown(), StringComparison.Ordinal);
        Assert.NotNull(answer.OnlyFor);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Four_thousand_characters_are_told_apart_from_a_command_and_stay_out_of_the_log()
    {
        await using var bot = await SlackBot.StartAsync();
        foreach (var text in (string[])[new string('x', 4000), "subscribe " + new string('y', 3990), string.Concat(Enumerable.Repeat("<@U1> &amp; \"", 300))])
        {
            var answer = await SlackBot.AnswerAsync(bot.Users.Slash(text));
            Assert.NotNull(answer.OnlyFor);
        }

        Assert.DoesNotContain("xxxxxxxx", bot.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("yyyyyyyy", bot.Log.Text, StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Theory]
    [InlineData((int)SlackRequestKind.Command, "{}")]
    [InlineData((int)SlackRequestKind.Command, "[1")]
    [InlineData((int)SlackRequestKind.Interaction, """{"type":"block_actions"}""")]
    [InlineData((int)SlackRequestKind.Interaction, """{"type":7}""")]
    [InlineData((int)SlackRequestKind.Interaction, """{"type":"unheard_of","team":{"id":"T1"},"user":{"id":"U1"}}""")]
    [InlineData((int)SlackRequestKind.Interaction, """{"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"}}""")]
    [InlineData((int)SlackRequestKind.Event, """{"event":{"type":"app_mention"}}""")]
    [InlineData((int)SlackRequestKind.Event, "null")]
    public async Task Unreadable_request_is_none(int kind, string json)
    {
        await using var bot = await SlackBot.StartAsync();
        var handler = bot.Services.GetRequiredService<SlackRequestHandler>();
        var outcome = await handler.HandleAsync(new SlackRequest((SlackRequestKind)kind, Encoding.UTF8.GetBytes(json)), SystemClock.Instance.GetCurrentInstant(), Cancellation);
        Assert.IsType<SlackOutcome.Unreadable>(outcome);
    }

    [Fact]
    public async Task Answer_whose_address_is_refused_comes_to_the_asker_another_way()
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Faults.On("response_url", Fault.Error("used_url"));
        bot.Users.Slash("help");
        await SlackBot.UntilAsync(() => bot.World.Channel.Ephemerals.Count > 0);

        var elsewhere = bot.World.Workspace.AddChannel("board", ChannelKind.Private, hasBot: false);
        bot.Slack.Faults.On("response_url", Fault.Error("expired_url"));
        bot.Users.Slash("topics", elsewhere);
        var talk = bot.World.Workspace.DirectMessages(bot.World.Person);
        await SlackBot.UntilAsync(() => talk.Messages.Count > 0);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Missing_scope_archived_and_deleted_channels_each_get_a_sentence()
    {
        await using var bot = await SlackBot.StartAsync();
        var archived = bot.World.Workspace.AddChannel("old");
        archived.IsArchived = true;
        Assert.Contains("archived", (await SlackBot.AnswerAsync(bot.Users.Slash($"subscribe harbour <#{archived.Id}>"))).Shown(), StringComparison.Ordinal);
        Assert.Contains("does not see that channel", (await SlackBot.AnswerAsync(bot.Users.Slash("subscribe harbour <#C0NOWHERE>"))).Shown(), StringComparison.Ordinal);
        bot.Slack.Faults.On("users.info", Fault.Error("missing_scope"), times: 4);
        Assert.Contains("it lacks users:read", (await SlackBot.AnswerAsync(bot.Users.Slash("subscribe harbour"))).Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Doctor_names_the_door_the_channel_and_what_to_do()
    {
        await using var bot = await SlackBot.StartAsync();
        var well = await SlackBot.AnswerAsync(bot.Users.Slash("doctor"));
        Assert.Contains("All is well here", well.Shown(), StringComparison.Ordinal);
        Assert.Contains("The door is http: the last request came just now", well.Shown(), StringComparison.Ordinal);
        var board = bot.World.Workspace.AddChannel("board", ChannelKind.Private, hasBot: false);
        var ill = await SlackBot.AnswerAsync(bot.Users.Slash("doctor", board));
        Assert.Contains("1 thing to mend", ill.Shown(), StringComparison.Ordinal);
        Assert.Contains("/invite", ill.Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Installation_that_ends_is_forgotten()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.DoneAsync(bot.Users.RevokeTokens(bot.World.Workspace));
        await bot.DoneAsync(bot.Users.Uninstall(bot.World.Workspace));
        await bot.AssertWellBehavedAsync();
    }
}
