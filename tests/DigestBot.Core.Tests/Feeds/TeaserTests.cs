using DigestBot.Feeds;
using DigestBot.Sources;
using Xunit;
using static DigestBot.Core.Tests.Feeds.FollowedFeed;

namespace DigestBot.Core.Tests.Feeds;

public sealed class TeaserTests
{
    private const string Page = "https://ledger.example/bridge";
    private const string Advertised = $"<item><title>Bridge</title><guid>1</guid><link>{Page}</link><description>The bridge is open again. Read more …</description></item>";

    private readonly FollowedFeed feed = new();

    [Fact]
    public async Task An_item_that_only_advertises_its_page_is_read_there()
    {
        await feed.FollowAsync();
        feed.Web.Serve(Page, $"<!doctype html><title>Bridge - Ledger</title><article><h1>Bridge</h1><p>{Words("the bridge")}</p></article>");
        await feed.Says(Advertised).PollAsync();

        var article = Assert.Single(await feed.ArticlesAsync());
        Assert.Contains("stays shut for the night", article.Analysis.Text, StringComparison.Ordinal);
        Assert.Equal(("Bridge", new Uri(Page)), (article.Title, article.Url));
        Assert.Equal(FetchPurpose.ArticlePage, feed.Web.Requests[^1].Purpose);
    }

    [Fact]
    public async Task Where_robots_are_not_welcome_the_feeds_own_words_stand_and_nobody_asks_again()
    {
        await feed.FollowAsync();
        Closed(new FetchFailure.RobotsDisallow());
        await feed.Says(Advertised).PollAsync();
        await feed.PollNextAsync();

        Assert.StartsWith("The bridge is open again.", Assert.Single(await feed.ArticlesAsync()).Analysis.Text, StringComparison.Ordinal);
        Assert.Single(feed.Web.Requests, request => request.Url == new Uri(Page));
    }

    [Fact]
    public async Task A_page_that_did_not_answer_is_asked_again_and_completes_its_article()
    {
        await feed.FollowAsync();
        Closed(new FetchFailure.TimedOut());
        await feed.Says(Advertised).PollAsync();
        feed.Web.Serve(Page, $"<!doctype html><title>Bridge</title><article><h1>Bridge</h1><p>{Words("the bridge")}</p></article>");

        Assert.Equal(new PollReport(1, 0, 0, 0, 1), await feed.PollNextAsync());
        Assert.Contains("stays shut for the night", Assert.Single(await feed.ArticlesAsync()).Analysis.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_says_less_than_the_feed_is_not_believed()
    {
        await feed.FollowAsync();
        feed.Web.Serve(Page, "<!doctype html><title>Sign in</title><p>Sign in.</p>");
        await feed.Says(Advertised).PollAsync();

        Assert.StartsWith("The bridge is open again.", Assert.Single(await feed.ArticlesAsync()).Analysis.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_of_a_hundred_teasers_does_not_ask_for_a_hundred_pages_in_a_row()
    {
        await feed.FollowAsync();
        var items = Enumerable.Range(0, 100).Select(n => $"https://ledger.example/{n}").ToList();
        items.ForEach(url => feed.Web.Answer(url, new FetchResult.Failed("closed") { Failure = new FetchFailure.RobotsDisallow() }));
        await feed.Says(string.Concat(items.Select(url => $"<item><guid>{url}</guid><title>{url}</title><description>Short {url}.</description></item>"))).PollAsync();

        Assert.Equal(31, feed.Web.Requests.Count);
        Assert.Equal(100, (await feed.ArticlesAsync()).Count);
    }

    private void Closed(FetchFailure failure) => feed.Web.Answer(Page, new FetchResult.Failed("closed") { Failure = failure });
}
