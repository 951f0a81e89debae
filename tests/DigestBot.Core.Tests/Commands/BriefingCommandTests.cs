using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Subscriptions;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class BriefingCommandTests
{
    private static readonly ChannelAddress Channel = new(Platform.Slack, new WorkspaceId("slack:T1"), "C1");

    private readonly Newsroom newsroom = new() { Channel = Channel, Workspace = Channel.Workspace };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Now_puts_the_briefing_on_its_way_once_a_request()
    {
        await SubscribedWithNewsAsync();
        newsroom.RequestId = "click-1";

        var first = Assert.IsType<CommandReply.Done>(await newsroom.AskAsync("/briefing now harbour"));
        var again = Assert.IsType<CommandReply.Done>(await newsroom.AskAsync("/briefing now harbour"));

        Assert.Equal("The briefing on The harbour is on its way, with one story.", first.Message);
        Assert.Equal(first.Message, again.Message);
        Assert.Single(await newsroom.Subscriptions.OfChannelAsync(Channel, 10, Cancellation));
        Assert.True(newsroom.Signal.Count > 0);

        newsroom.RequestId = "click-2";
        Assert.Equal("There is nothing new on The harbour since the last briefing, so nothing was sent.", (await newsroom.ProblemAsync("/briefing now harbour")).Message);
    }

    [Fact]
    public async Task Where_no_briefing_came_yet_none_is_named_as_the_last()
    {
        await newsroom.AskAsync("/subscribe harbour 08:30 Asia/Tokyo");

        Assert.Equal("There is nothing new on The harbour, so nothing was sent.", (await newsroom.ProblemAsync("/briefing now harbour")).Message);
    }

    [Fact]
    public async Task Preview_shows_the_briefing_to_anybody_and_changes_nothing()
    {
        await SubscribedWithNewsAsync();
        newsroom.CanChangeChannel = false;

        Assert.Single(Assert.IsType<CommandReply.Briefing>(await newsroom.AskAsync("/briefing preview harbour")).Digest.Stories);
        Assert.Single(Assert.IsType<CommandReply.Briefing>(await newsroom.AskAsync("/briefing preview harbour")).Digest.Stories);
        Assert.Empty(await newsroom.Subscriptions.OfChannelAsync(Channel, 10, Cancellation));
        Assert.True(CommandAudience.IsForAsker("briefing", new Dictionary<string, string> { [OptionNames.Action] = "preview" }));
    }

    [Fact]
    public async Task A_pause_lasts_until_it_is_taken_back_and_keeps_the_times()
    {
        await newsroom.AskAsync("/subscribe harbour 8:30 and 18:00 Asia/Tokyo");

        Assert.StartsWith("The briefings on The harbour are paused.", Assert.IsType<CommandReply.Done>(await newsroom.AskAsync("/briefing pause harbour")).Message, StringComparison.Ordinal);
        Assert.IsType<SubscriptionState.Paused>((await OnlyAsync()).State);
        Assert.Contains(
            "- **harbour** — paused: Somebody here stopped them for now. /briefing resume harbour lets them go on.",
            MarkdownReplyRenderer.Render(await newsroom.AskAsync("/subscriptions")),
            StringComparison.Ordinal);
        Assert.StartsWith("The briefings on The harbour are paused already", (await newsroom.ProblemAsync("/briefing pause harbour")).Message, StringComparison.Ordinal);
        Assert.StartsWith("The briefings on The harbour are paused:", (await newsroom.ProblemAsync("/briefing now harbour")).Message, StringComparison.Ordinal);

        newsroom.Clock.Advance(Duration.FromDays(3));
        Assert.StartsWith(
            "The briefings on The harbour go on; the next one tomorrow, Friday 14 March, at 08:30, then",
            Assert.IsType<CommandReply.Done>(await newsroom.AskAsync("/briefing resume harbour")).Message,
            StringComparison.Ordinal);
        var resumed = await OnlyAsync();
        Assert.Equal((SubscriptionState.Running, "08:30,18:00", Instant.FromUtc(2031, 3, 13, 23, 30)), (resumed.State, resumed.Schedule.Times.ToString(), resumed.Next.At));
        Assert.StartsWith("The briefings on The harbour are not paused", (await newsroom.ProblemAsync("/briefing resume harbour")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/briefing", "What should become of which briefing?")]
    [InlineData("/briefing stop harbour", "“stop” is nothing to do with a briefing: there are now, preview, pause and resume.")]
    [InlineData("/briefing pause", "Which topic? Here come harbour.")]
    [InlineData("/briefing pause orchards", "No briefings on “orchards” come to this channel.")]
    [InlineData("/briefing now topic:nonsense", "No briefings on “nonsense” come to this channel.")]
    public async Task What_is_missing_or_wrong_is_said(string typed, string message)
    {
        await newsroom.AskAsync("/subscribe harbour");
        Assert.Equal(message, (await newsroom.ProblemAsync(typed)).Message);
    }

    [Fact]
    public async Task Only_who_may_change_the_channel_sends_or_pauses()
    {
        await newsroom.AskAsync("/subscribe harbour");
        newsroom.CanChangeChannel = false;
        foreach (var action in new[] { "now", "pause", "resume" })
        {
            Assert.StartsWith("Only who may manage this channel", (await newsroom.ProblemAsync($"/briefing {action} harbour")).Message, StringComparison.Ordinal);
        }
    }

    private async Task SubscribedWithNewsAsync()
    {
        await newsroom.AskAsync("/subscribe harbour 8:30");
        await newsroom.WithAsync(new NewsItem());
    }

    private async Task<Subscription> OnlyAsync() => Assert.Single(await newsroom.Subscriptions.OfChannelAsync(Channel, Cancellation));
}
