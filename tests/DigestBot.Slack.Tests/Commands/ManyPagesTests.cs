using DigestBot.Simulators.Slack.Faults;
using DigestBot.Simulators.Slack.Users;
using DigestBot.Simulators.Slack.World;
using DigestBot.Slack.Commands;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Messages;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Commands;

/// <summary>Answers longer than one message.</summary>
public sealed class ManyPagesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_for_all_become_a_thread_where_the_bot_is()
    {
        await using var bot = await SlackBot.StartAsync();
        await SendAsync(bot, await UnansweredAsync(bot, bot.World.Channel), Pages(3), isForAsker: false);
        Assert.Equal(["page 1 ", "page 2 ", "page 3 "], bot.World.Channel.Messages.Select(message => message.Shown()));
        Assert.Equal(2, bot.World.Channel.Replies(bot.World.Channel.Messages[0].Ts).Count);
        await bot.AssertWellBehavedAsync();
    }

    [Fact]
    public async Task Page_whose_answer_was_lost_does_not_take_those_after_it_along()
    {
        await using var bot = await SlackBot.StartAsync();
        var channel = bot.World.Channel;
        var head = bot.World.Write(channel, "what is new?");
        bot.Slack.Faults.On("chat.postMessage", Fault.ServerErrorAfterEffect());
        var scene = new SlackScene(new SlackTeam(channel.Workspace.Id), bot.World.Person.Id, channel.Id) { Thread = head.Ts };

        await bot.Services.GetRequiredService<ReplySender>().SendAsync(new ReplyPlace(scene, Response: null), new SlackReply(Pages(3), IsForAsker: false), Cancellation);

        Assert.Equal(["page 1 ", "page 2 ", "page 3 "], channel.Replies(head.Ts).Select(message => message.Shown()));
        await bot.AssertWellBehavedAsync();
    }

    [Theory]
    [InlineData(false, "Invite the bot")]
    [InlineData(true, "ask the bot in a direct message")]
    public async Task Elsewhere_the_last_of_five_says_how_to_get_the_rest(bool isForAsker, string remedy)
    {
        await using var bot = await SlackBot.StartAsync();
        var elsewhere = bot.World.Workspace.AddChannel("ferries", hasBot: false);
        await SendAsync(bot, await UnansweredAsync(bot, elsewhere), Pages(7), isForAsker);
        var seen = isForAsker ? elsewhere.Ephemerals : elsewhere.Messages;
        Assert.Equal(5, seen.Count);
        Assert.Contains("3 more pages", seen[^1].Shown(), StringComparison.Ordinal);
        Assert.Contains(remedy, seen[^1].Shown(), StringComparison.Ordinal);
        await bot.AssertWellBehavedAsync();
    }

    /// <summary>A command that opens a form leaves its address for answers unused.</summary>
    private static async Task<Exchange> UnansweredAsync(SlackBot bot, SimulatedChannel channel)
    {
        var asked = bot.Users.Slash("topic add", channel);
        await SlackBot.FormAsync(asked);
        return asked;
    }

    private static Task SendAsync(SlackBot bot, Exchange asked, IReadOnlyList<MessagePage> pages, bool isForAsker)
    {
        var channel = asked.Channel!;
        var scene = new SlackScene(new SlackTeam(channel.Workspace.Id), asked.User!.Id, channel.Id);
        var place = new ReplyPlace(scene, ResponseAddress.Of(asked.ResponseUrl, SystemClock.Instance.GetCurrentInstant()));
        return bot.Services.GetRequiredService<ReplySender>().SendAsync(place, new SlackReply(pages, isForAsker), Cancellation);
    }

    private static List<MessagePage> Pages(int count) =>
        [.. Enumerable.Range(1, count).Select(number => new MessagePage([new Block.Section($"page {number}")], $"page {number}"))];
}
