using DigestBot.Articles;
using DigestBot.Commands;
using DigestBot.Feeds;
using DigestBot.Stories;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;
using static DigestBot.Storage.Tests.Workspaces.TwoWorkspaces;

namespace DigestBot.Storage.Tests.Workspaces;

/// <summary>What becomes of feeds and articles that several have, or that change hands.</summary>
public abstract class SharedAddressCompliance
{
    private const string Shared = "https://ledger.example/rss";
    private const string AnchorOnly = "https://ledger.example/rss?key=anchor";
    private const string BeaconOnly = "https://ledger.example/rss?key=beacon";
    private const string Page = "https://ledger.example/bridge";

    /// <summary>One of them stands in every text.</summary>
    private static readonly string[] Marks = ["anchor", "beacon", "everybody"];

    private protected abstract TwoWorkspaces Bot { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_address_with_three_texts_is_read_by_each_as_their_own_feed_has_it()
    {
        await FollowAsync(Anchor, AnchorOnly, "the anchor's words");
        await FollowAsync(Operator, Shared, "words for everybody");
        await FollowAsync(Beacon, BeaconOnly, "the beacon's words");

        Assert.Equal(["anchor", "everybody"], await WordsAsync(Anchor));
        Assert.Equal(["beacon", "everybody"], await WordsAsync(Beacon));
        Assert.Equal(["everybody"], await WordsAsync(Operator));

        Show(AnchorOnly, "the anchor's words, corrected");
        Show(BeaconOnly, "the beacon's words, corrected");
        await Bot.PollAsync();
        Assert.Equal(["anchor", "everybody"], await WordsAsync(Anchor));
        Assert.Equal(["everybody"], await WordsAsync(Operator));
        Assert.Equal(["everybody"], (await Bot.ReadAsync(new WorkspaceId("slack:T3"))).Select(WordsOf));

        var link = Assert.IsType<LinkReply.Told>(await Bot.LinkAsync(Anchor, Page));
        Assert.Equal("anchor", WordsOf((await Bot.Articles.FindAsync(Anchor, link.Kept!.Value, Cancellation))!));
    }

    [Fact]
    public async Task A_feed_is_asked_once_whoever_follows_it_and_as_long_as_anybody_does()
    {
        await FollowAsync(Anchor, AnchorOnly, "one text");
        await Bot.DoneAsync(Beacon, $"/track {AnchorOnly}");
        Assert.Single(await Bot.ReadAsync(Beacon));
        var asked = Bot.Web.Requests.Count;
        await Bot.PollAsync();
        Assert.Equal(asked + 1, Bot.Web.Requests.Count);

        await Bot.DoneAsync(Anchor, $"/untrack {AnchorOnly}");
        Assert.Empty(await Bot.ReadAsync(Anchor));
        Assert.Single(await Bot.ReadAsync(Beacon));

        await Bot.DoneAsync(Beacon, $"/untrack {AnchorOnly}");
        Assert.Equal(0, (await Bot.Articles.CountAsync(Cancellation)).All);
        asked = Bot.Web.Requests.Count;
        await Bot.PollAsync();
        Assert.Equal(asked, Bot.Web.Requests.Count);

        await Bot.DoneAsync(Beacon, $"/track {AnchorOnly}");
        await Bot.PollAsync(Duration.Zero);
        Assert.Single(await Bot.ReadAsync(Beacon));
    }

    [Fact]
    public async Task What_everybody_gets_a_workspace_neither_tracks_nor_untracks()
    {
        await FollowAsync(Operator, Shared, "words for everybody");

        Assert.Contains("for everybody", await Bot.TextAsync(Anchor, $"/track {Shared}"), StringComparison.Ordinal);
        Assert.Equal(
            "Ledger is followed for everybody: only whoever runs the bot can let it go.",
            Assert.IsType<CommandReply.Problem>(await Bot.AskAsync(Anchor, $"/untrack {Shared}")).Message);
        Assert.Contains("for everybody", await Bot.TextAsync(Anchor, "/sources"), StringComparison.Ordinal);
        Assert.Equal(["everybody"], await WordsAsync(Beacon));
        Assert.Single(await Bot.Feeds.OfAsync(Beacon, Cancellation));
    }

    [Fact]
    public async Task A_private_feed_that_everybody_gets_stays_given_as_far_as_it_was()
    {
        await FollowAsync(Anchor, AnchorOnly, "the anchor's words");
        Assert.Empty(await Bot.ReadAsync(Operator));

        await Bot.DoneAsync(Operator, $"/track {AnchorOnly}");
        Assert.Equal(["anchor"], await WordsAsync(Beacon));
        Assert.Equal(["anchor"], await WordsAsync(Anchor));

        await Bot.DoneAsync(Operator, $"/untrack {AnchorOnly}");
        Bot.Serve(AnchorOnly, "Ledger", Bot.Item("https://ledger.example/gate", "A gate", "the anchor's gate"));
        await Bot.PollAsync();
        Assert.Equal(["A bridge"], await Bot.TitlesAsync(Beacon));
        Assert.Equal(["A bridge", "A gate"], await Bot.TitlesAsync(Anchor));

        await Bot.DoneAsync(Anchor, $"/untrack {AnchorOnly}");
        Assert.Equal(["A bridge"], await Bot.TitlesAsync(Anchor));
    }

    [Fact]
    public async Task Where_everybody_has_the_article_a_private_one_stays_private_when_its_feed_is_given_to_all()
    {
        await FollowAsync(Operator, Shared, "words for everybody");
        await FollowAsync(Anchor, AnchorOnly, "the anchor's words");

        await Bot.DoneAsync(Operator, $"/track {AnchorOnly}");

        Assert.Equal(["everybody"], await WordsAsync(Beacon));
        Assert.Equal(["anchor", "everybody"], await WordsAsync(Anchor));
    }

    [Fact]
    public async Task What_was_taken_down_comes_back_by_nobodys_feed()
    {
        await FollowAsync(Anchor, AnchorOnly, "the anchor's words");
        await Bot.Articles.TakeDownAsync(Assert.Single(await Bot.ReadAsync(Anchor)).Id, Cancellation);

        await FollowAsync(Beacon, BeaconOnly, "the beacon's words");
        await FollowAsync(Operator, Shared, "words for everybody");

        Assert.Equal(0, (await Bot.Articles.CountAsync(Cancellation)).All);
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_feed_that_was_let_go_while_it_was_read()
    {
        await FollowAsync(Anchor, AnchorOnly, "the anchor's words");
        var feed = Assert.Single(await Bot.Feeds.OwnAsync(Anchor, Cancellation));
        await Bot.DoneAsync(Anchor, $"/untrack {AnchorOnly}");

        var draft = new Testing.ArticleBuilder { Url = Page, Feed = feed.Id }.Draft();
        Assert.IsType<SaveResult.Unwanted>(await Bot.Articles.SaveAsync(draft, Cancellation));
        Assert.Equal(0, (await Bot.Articles.CountAsync(Cancellation)).All);
    }

    [Fact]
    public async Task Nobody_decides_about_a_story_that_not_everybody_has()
    {
        await FollowAsync(Anchor, AnchorOnly, "the anchor's words");
        var article = Assert.Single(await Bot.ReadAsync(Anchor)).Id;

        Assert.False(await Bot.Services.GetRequiredService<IStoryStore>().DecideAsync(new StoryDecision.Mute(article), Cancellation));
    }

    private async Task FollowAsync(WorkspaceId who, string feed, string words)
    {
        Show(feed, words);
        await Bot.DoneAsync(who, $"/track {feed}");
        await Bot.PollAsync(Duration.Zero);
    }

    private void Show(string feed, string words) => Bot.Serve(feed, "Ledger", Bot.Item(Page, "A bridge", words));

    private async Task<IEnumerable<string>> WordsAsync(WorkspaceId who) => (await Bot.ReadAsync(who)).Select(WordsOf).Order(StringComparer.Ordinal);

    private static string WordsOf(Article article) =>
        Marks.Single(word => article.Analysis.Text.Contains(word, StringComparison.Ordinal));
}
