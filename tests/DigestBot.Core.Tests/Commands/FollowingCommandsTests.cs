using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Feeds;
using DigestBot.Sources;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class FollowingCommandsTests
{
    private const string Rss = "<rss version=\"2.0\"><channel><title>Harbour Post</title></channel></rss>";

    private readonly Newsroom newsroom = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/track https://harbour-post.example/rss?format=xml&lang=en")]
    [InlineData("track url:https://harbour-post.example/rss?format=xml&lang=en")]
    [InlineData("/TRACK  <https://harbour-post.example/rss?format=xml&lang=en>")]
    [InlineData("/track harbour-post.example/rss?format=xml&lang=en")]
    public async Task However_an_address_is_typed_its_feed_is_followed_under_its_own_name(string text)
    {
        newsroom.Web.Serve("https://harbour-post.example/rss?format=xml&lang=en", Rss, "application/rss+xml");
        var done = Assert.IsType<CommandReply.Done>(await newsroom.AskAsync(text));
        Assert.StartsWith("Harbour Post is followed now", done.Message, StringComparison.Ordinal);
        var feed = Assert.Single(await newsroom.Feeds.OfAsync(WorkspaceId.Local, Cancellation));
        Assert.Equal("https://harbour-post.example/rss?format=xml&lang=en", feed.Url.AbsoluteUri);
    }

    [Fact]
    public async Task A_page_leads_to_the_one_feed_it_names()
    {
        newsroom.Web.Serve("https://harbour-post.example/", "<html><head><link rel=alternate type=\"application/rss+xml\" href=\"/news.rss\"></head></html>");
        newsroom.Web.Serve("https://harbour-post.example/news.rss", Rss, "application/rss+xml");
        Assert.IsType<CommandReply.Done>(await newsroom.AskAsync("/track https://harbour-post.example"));
        Assert.Equal("/news.rss", Assert.Single(await newsroom.Feeds.OfAsync(WorkspaceId.Local, Cancellation)).Url.AbsolutePath);
    }

    [Fact]
    public async Task A_page_that_names_several_feeds_leaves_the_choice()
    {
        newsroom.Web.Serve(
            "https://harbour-post.example/",
            "<html><head><link rel=alternate type=\"application/rss+xml\" title=News href=\"/news.rss\"><link rel=alternate type=\"application/rss+xml\" title=Sport href=\"/sport.rss\"></head></html>");
        var problem = Assert.IsType<CommandReply.Problem>(await newsroom.AskAsync("/track https://harbour-post.example"));
        Assert.Equal("harbour-post.example offers 2 feeds: “News” and “Sport”. Which one?", problem.Message);
        Assert.Equal(["/track https://harbour-post.example/news.rss", "/track https://harbour-post.example/sport.rss"], problem.Suggestions);
        Assert.Empty(await newsroom.Feeds.OfAsync(WorkspaceId.Local, Cancellation));
    }

    [Fact]
    public async Task What_cannot_be_fetched_is_not_followed_and_the_remedy_is_said()
    {
        newsroom.Web.Answer("https://gone.example/rss", new FetchResult.Failed("https://gone.example/rss answers 410: gone") { Failure = new FetchFailure.Answered(410) });
        var problem = Assert.IsType<CommandReply.Problem>(await newsroom.AskAsync("/track https://gone.example/rss"));
        Assert.Contains("look for its new address", problem.Message, StringComparison.Ordinal);
        Assert.Empty(await newsroom.Feeds.OfAsync(WorkspaceId.Local, Cancellation));
    }

    [Theory]
    [InlineData("/untrack harbour-post.example/feed", "Harbour Post", "/untrack https://www.harbour-post.example/rss")]
    [InlineData("/untrack https://habour-post.example/rss", "Harbour Post", "/untrack https://www.harbour-post.example/rss")]
    [InlineData("/untrack Harbor Post", "Harbour Post", "/untrack https://www.harbour-post.example/rss")]
    [InlineData("/untrack valley", "Valley Post", "/untrack https://feeds.valley.example/all.xml")]
    public async Task What_is_not_followed_gets_the_nearest_that_is(string text, string name, string command)
    {
        await newsroom.Feeds.FollowAsync(WorkspaceId.Local, 
            [new NewFeed(new Uri("https://www.harbour-post.example/rss"), "Harbour Post", []), new NewFeed(new Uri("https://feeds.valley.example/all.xml"), "Valley Post", [])],
            Newsroom.Noon,
            Cancellation);
        var problem = Assert.IsType<CommandReply.Problem>(await newsroom.AskAsync(text));
        Assert.EndsWith($"is not followed. Did you mean {name}?", problem.Message, StringComparison.Ordinal);
        Assert.Equal([command], problem.Suggestions);
    }

    [Theory]
    [InlineData("/track")]
    [InlineData("/track ftp://harbour-post.example/rss")]
    [InlineData("/track the harbour post")]
    [InlineData("/untrack")]
    [InlineData("/untrack https://unknown.example/rss")]
    public async Task What_names_no_feed_is_a_problem(string text) => Assert.IsType<CommandReply.Problem>(await newsroom.AskAsync(text));

    [Theory]
    [InlineData("/untrack https://harbour-post.example/rss")]
    [InlineData("/untrack harbour post")]
    [InlineData("/untrack harbour-post.example")]
    public async Task A_feed_is_let_go_by_its_address_or_its_name(string text)
    {
        await FollowAsync("https://harbour-post.example/rss", "Harbour Post");
        await FollowAsync("https://daily-anchor.example/rss", "Daily Anchor");
        var done = Assert.IsType<CommandReply.Done>(await newsroom.AskAsync(text));
        Assert.Equal("Harbour Post is no longer followed. Its articles stay.", done.Message);
        Assert.Equal(["/track https://harbour-post.example/rss"], done.Next);
        Assert.Equal("Daily Anchor", Assert.Single(await newsroom.Feeds.OfAsync(WorkspaceId.Local, Cancellation)).Title);
    }

    [Fact]
    public async Task Sources_show_what_fails_first_with_its_reason_and_remedy()
    {
        await FollowAsync("https://daily-anchor.example/rss", "Daily Anchor");
        await FollowAsync("https://harbour-post.example/rss", "Harbour Post");
        await RecordAsync("https://harbour-post.example/rss", feed => feed with
        {
            LastCheck = Newsroom.Noon,
            LastSuccess = Newsroom.Noon - Duration.FromHours(3),
            NextCheck = Newsroom.Noon + Duration.FromMinutes(20),
            Failure = new FeedFailure(2, Newsroom.Noon, "answers 403: the publisher refuses bots", "ask for access or follow another feed"),
        });
        var text = MarkdownReplyRenderer.Render(await newsroom.AskAsync("/sources"));
        Assert.Contains("2 sources: 1 failing, 1 not asked yet.", text, StringComparison.Ordinal);
        Assert.Contains(
            "It answers 403: the publisher refuses bots. Ask for access or follow another feed. Last answered 3 hours ago, next check 20 minutes from now",
            text,
            StringComparison.Ordinal);
        Assert.True(text.IndexOf("Harbour Post", StringComparison.Ordinal) < text.IndexOf("Daily Anchor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_feeds_own_words_are_never_markup()
    {
        await FollowAsync("https://harbour-post.example/rss", "<script>alert(1)</script>");
        var reply = await newsroom.AskAsync("/sources");
        Assert.DoesNotContain("<script>", HtmlReplyRenderer.Render(reply), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", MarkdownReplyRenderer.Render(reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workspace_follows_as_many_feeds_of_its_own_as_it_may_and_whoever_runs_the_bot_more()
    {
        var small = new Newsroom { Workspace = new WorkspaceId("discord:guild:1") };
        for (var n = 0; n < Newsroom.MostFeeds; n++)
        {
            small.Web.Serve($"https://f{n}.example/rss", Rss, "application/rss+xml");
            Assert.IsType<CommandReply.Done>(await small.AskAsync($"/track https://f{n}.example/rss"));
        }

        var problem = await small.ProblemAsync("/track https://more.example/rss");
        Assert.Equal("3 feeds are followed here, which are the most: /untrack one first.", problem.Message);
        small.Workspace = WorkspaceId.Local;
        small.Web.Serve("https://more.example/rss", Rss, "application/rss+xml");
        Assert.IsType<CommandReply.Done>(await small.AskAsync("/track https://more.example/rss"));

        // what everybody has is not among a workspace's own
        small.Workspace = new WorkspaceId("discord:guild:1");
        Assert.IsType<CommandReply.Done>(await small.AskAsync("/untrack https://f0.example/rss"));
        Assert.IsType<CommandReply.Done>(await small.AskAsync("/track https://f0.example/rss"));
    }

    [Fact]
    public async Task Sources_tell_a_workspaces_own_from_those_that_everybody_has()
    {
        await FollowAsync("https://harbour-post.example/rss", "Harbour Post");
        newsroom.Workspace = new WorkspaceId("discord:guild:1");
        newsroom.Web.Serve("https://own.example/rss", Rss, "application/rss+xml");
        await newsroom.AskAsync("/track https://own.example/rss");

        var sources = Assert.IsType<CommandReply.Sources>(await newsroom.AskAsync("/sources")).List;
        Assert.Equal([("harbour-post.example", true), ("own.example", false)], sources.All.Select(feed => (feed.Url.Host, feed.IsGiven)).Order());
        var text = MarkdownReplyRenderer.Render(new CommandReply.Sources(sources));
        Assert.Contains("For everybody, next check", text, StringComparison.Ordinal);
        Assert.Contains("/untrack ADDRESS lets one go that is not for everybody.", text, StringComparison.Ordinal);
        newsroom.Workspace = WorkspaceId.Local;
        Assert.DoesNotContain("everybody", MarkdownReplyRenderer.Render(await newsroom.AskAsync("/sources")), StringComparison.OrdinalIgnoreCase);
    }

    private async Task FollowAsync(string url, string title) =>
        await newsroom.Feeds.FollowAsync(WorkspaceId.Local, [new NewFeed(new Uri(url), title, [])], Newsroom.Noon, Cancellation);

    private async Task RecordAsync(string url, Func<Feed, Feed> change)
    {
        var claims = await newsroom.Feeds.ClaimDueAsync(Newsroom.Noon, 10, Duration.FromMinutes(20), Cancellation);
        var claim = claims.Single(candidate => candidate.Feed.Url == new Uri(url));
        Assert.True(await newsroom.Feeds.RecordAsync(claim, change(claim.Feed), [], Cancellation));
    }
}
