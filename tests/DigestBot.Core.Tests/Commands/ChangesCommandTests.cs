using DigestBot.Changes;
using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Subscriptions;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class ChangesCommandTests
{
    private static readonly ChannelAddress Channel = new(Platform.Discord, new WorkspaceId("guild"), "news");

    private readonly Newsroom newsroom = new() { Channel = Channel, Workspace = Channel.Workspace, Zone = DateTimeZoneProviders.Tzdb["Asia/Tokyo"] };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_did_what_is_told_newest_first_on_the_channels_clock()
    {
        await newsroom.AskAsync("/subscribe harbour 8:30 Asia/Tokyo");
        newsroom.Clock.Advance(Duration.FromDays(1));
        await newsroom.AskAsync("/topic add ferries ferry");

        Assert.Equal(
            """
            # Last changes

            Times in Asia/Tokyo.

            - today, 21:00, **mira**: `/topic add ferries ferry` — Saved as a topic of your own.
            - Monday 10 March, 21:00, **mira** (news): `/subscribe harbour time:8:30 zone:Asia/Tokyo` — Briefings on The harbour come every day at 08:30 (Asia/Tokyo); the first one tomorrow, Tuesday 11 March, at 08:30, then on Wednesday 12 March at 08:30 and on Thursday 13 March at 08:30. When there is nothing new, nothing is sent.

            """.ReplaceLineEndings("\n").TrimEnd(),
            MarkdownReplyRenderer.Render(await newsroom.AskAsync("/changes")).TrimEnd());
    }

    [Fact]
    public async Task What_changes_nothing_is_not_on_record()
    {
        await newsroom.AskAsync("/subscribe nowhere");
        await newsroom.AskAsync("/topic try ferries ferry");
        await newsroom.AskAsync("/digest harbour");
        await newsroom.AskAsync("/briefing preview harbour");
        Assert.Empty(await LatestAsync());
    }

    [Fact]
    public async Task A_pause_by_the_bot_is_on_record_as_its_own()
    {
        await newsroom.AskAsync("/subscribe harbour");
        var subscription = Assert.Single(await newsroom.Subscriptions.OfChannelAsync(Channel, Cancellation));
        await newsroom.Subscriptions.PauseAsync(
            subscription.Id, new SubscriptionState.Paused(Newsroom.Noon, "The bot may not write here.", "Allow it to."), Cancellation);

        var change = (await LatestAsync())[0];
        Assert.Equal(("/briefing pause harbour", "The briefings on harbour are paused: The bot may not write here."), (change.Line, change.Outcome));
        Assert.Equal("the bot itself", ChangeWording.Who(change));
    }

    [Fact]
    public async Task Where_channels_are_secret_only_this_one_is_told_of()
    {
        await newsroom.AskAsync("/subscribe harbour");
        newsroom.Channel = Channel with { Channel = "quay" };
        await newsroom.AskAsync("/subscribe orchards");

        Assert.Equal(2, (await LatestAsync()).Count);
        var request = new CommandRequest("changes", new Dictionary<string, string>(), newsroom.Culture, newsroom.Zone)
        {
            Channel = Channel, Workspace = Channel.Workspace, CanChangeChannel = true, OtherChannelsAreSecret = true,
        };
        Assert.Equal(["/subscribe harbour"], Assert.IsType<CommandReply.Changes>(await newsroom.AskAsync(request)).List.Latest.Select(change => change.Line));
    }

    [Fact]
    public async Task Who_may_change_nothing_is_told_nothing()
    {
        newsroom.CanChangeChannel = false;
        Assert.Equal("Only who may change which briefings this channel gets is told who changed what.", (await newsroom.ProblemAsync("/changes")).Message);
    }

    private async Task<IReadOnlyList<Change>> LatestAsync() => Assert.IsType<CommandReply.Changes>(await newsroom.AskAsync("/changes")).List.Latest;
}
