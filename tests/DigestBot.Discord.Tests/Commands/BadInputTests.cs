using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.World;
using Xunit;

namespace DigestBot.Discord.Tests.Commands;

/// <summary>What no client of Discord's should send, and somebody will.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task Unknown_command_gets_a_sentence_for_the_asker()
    {
        await using var bot = await RunningBot.StartAsync();
        await AssertSentenceAsync(bot, UserAction.Slash("horoscope"), "This version of the bot has no command “horoscope”");
    }

    [Theory]
    [InlineData("d1:story:x:y:z:1::harbour")]
    [InlineData("d1:form:harbour")]
    [InlineData("d0:gone")]
    [InlineData("d1:save:::")]
    [InlineData("hello")]
    [InlineData("😀")]
    public async Task Forged_or_stale_component_gets_a_sentence_for_the_asker(string id)
    {
        await using var bot = await RunningBot.StartAsync();
        var message = bot.Discord.World.Write(bot.Discord.World.Channel, "anything");
        await AssertSentenceAsync(bot, UserAction.Press(message, id) with { Permissions = DiscordPermissions.All }, "another version of the bot");
    }

    [Fact]
    public async Task Command_forged_into_a_button_is_checked_like_a_typed_one()
    {
        await using var bot = await RunningBot.StartAsync();
        var message = bot.Discord.World.Write(bot.Discord.World.Channel, "anything");
        await AssertSentenceAsync(bot, UserAction.Press(message, "d1:ask:/SUBSCRIBE harbour 8:30"), "needs the permission Manage Channels");
        await AssertSentenceAsync(bot, UserAction.Press(message, "d1:ask:/topic remove harbour"), "needs the permission Manage Server");
        await AssertSentenceAsync(bot, UserAction.Press(message, "d1:save:0830:standard:Asia/Tokyo:harbour"), "needs the permission Manage Channels");
    }

    [Fact]
    public async Task Button_of_a_topic_that_is_gone_says_so()
    {
        await using var bot = await RunningBot.StartAsync();
        var message = bot.Discord.World.Write(bot.Discord.World.Channel, "anything");
        await AssertSentenceAsync(bot, UserAction.Press(message, "d1:quotes:cj3.cj4:s::0::lighthouses"), "There is no topic “lighthouses” any more.");
    }

    [Theory]
    [InlineData("digest", "length", "endless", "“endless” is not a length")]
    [InlineData("digest", "since", "someday", "“someday” is not a time")]
    [InlineData("why", "number", "zero", "“zero” is not an article's number")]
    [InlineData("why", "number", "99999999999999999999", "is not an article's number")]
    public async Task Option_out_of_its_range_is_named(string command, string option, string value, string sentence)
    {
        await using var bot = await RunningBot.StartAsync();
        var answer = await bot.AskAsync(UserAction.Slash(command, ("topic", "harbour"), (option, value)));
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Theory]
    [InlineData("digest", "Which topic?")]
    [InlineData("why", "Which article?")]
    [InlineData("search", "What are you looking for?")]
    public async Task Missing_option_is_asked_for(string command, string sentence)
    {
        await using var bot = await RunningBot.StartAsync();
        var answer = await bot.AskAsync(UserAction.Slash(command));
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Options_of_other_types_than_asked_are_read_as_text_or_passed_over()
    {
        await using var bot = await RunningBot.StartAsync();
        var answer = await bot.AskAsync(UserAction.Slash("digest", ("topic", 42), ("length", true)));
        Assert.Contains("There is no topic “42”", answer.Text, StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Conversation_without_a_server_reads_and_has_topics_of_its_own()
    {
        await using var bot = await RunningBot.StartAsync();
        var talk = bot.Discord.World.AddDirectMessage("mira");
        var added = await bot.AskAsync(UserAction.Slash("topic", ("action", "add"), ("name", "lamps"), ("query", "lamp OR lantern")) with { Channel = talk });
        Assert.Contains("amps", added.Text, StringComparison.Ordinal);
        var there = await bot.ActAsync(UserAction.Type("digest", "topic", "lam") with { Channel = talk });
        Assert.Equal("lamps", Assert.Single(there.Choices).Value);
        var elsewhere = await bot.ActAsync(UserAction.Type("digest", "topic", "lam"));
        Assert.Empty(elsewhere.Choices);
        await bot.AssertWellBehavedAsync();
    }

    private static async Task AssertSentenceAsync(RunningBot bot, UserAction action, string sentence)
    {
        var answer = await bot.AskAsync(action);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Flags.HasFlag(MessageFlagSet.Ephemeral));
        await bot.AssertWellBehavedAsync();
    }
}
