using DigestBot.Feeds;
using DigestBot.Sources;
using DigestBot.Testing;
using NodaTime;
using Xunit;
using static DigestBot.Core.Tests.Feeds.FollowedFeed;

namespace DigestBot.Core.Tests.Feeds;

public sealed class FeedPollerTests
{
    private readonly FollowedFeed feed = new();

    [Fact]
    public async Task A_followed_feed_brings_its_articles_oldest_first()
    {
        await feed.FollowAsync();

        var report = await feed.Says(Item("Ferry", "2") + Item("Bridge", "1")).PollAsync();

        Assert.Equal(new PollReport(1, 0, 0, 2, 0), report);
        Assert.Equal(["Bridge", "Ferry"], await feed.TitlesAsync());
        Assert.Equal("Ledger", (await feed.FeedAsync()).Title);
    }

    [Fact]
    public async Task Items_seen_before_are_not_read_again()
    {
        await feed.FollowAsync();
        await feed.Says(Item("Bridge", "1")).PollAsync();

        Assert.Equal(new PollReport(1, 0, 0, 1, 0), await feed.Says(Item("Ferry", "2") + Item("Bridge", "1")).PollNextAsync());
        Assert.Equal(new PollReport(1, 0, 0, 0, 0), await feed.PollNextAsync());
    }

    [Fact]
    public async Task An_item_with_other_words_updates_its_article()
    {
        await feed.FollowAsync();
        await feed.Says(Item("Bridge", "1")).PollAsync();

        Assert.Equal(new PollReport(1, 0, 0, 0, 1), await feed.Says(Item("Bridge open", "1")).PollNextAsync());
        Assert.Equal(["Bridge open"], await feed.TitlesAsync());
    }

    [Fact]
    public async Task A_document_is_asked_for_only_when_it_has_changed()
    {
        await feed.FollowAsync();
        await feed.Says(Item("Bridge", "1"), new FetchHeaders { ETag = "W/\"1\"", LastModified = "Mon, 10 Mar 2031 08:15:30 GMT" }).PollAsync();

        var report = await feed.Says(new FetchResult.NotModified()).PollNextAsync();
        await feed.PollNextAsync();

        Assert.Equal(new PollReport(1, 1, 0, 0, 0), report);
        Assert.Equal([null, "W/\"1\"", "W/\"1\""], feed.Web.Requests.Select(request => request.ETag));
        Assert.Equal("Mon, 10 Mar 2031 08:15:30 GMT", feed.Web.Requests[2].LastModified);
    }

    [Fact]
    public async Task A_feed_that_moved_for_good_is_asked_at_its_new_address()
    {
        await feed.FollowAsync();
        var moved = new Uri("https://ledger.example/new.xml");
        await feed.Says(Item("Bridge", "1"), new FetchHeaders { MovedTo = moved }).PollAsync();

        await feed.At(moved.AbsoluteUri).Says(Item("Bridge", "1")).PollNextAsync();

        Assert.Equal(moved, feed.Web.Requests[^1].Url);
        Assert.Equal(["Bridge"], await feed.TitlesAsync());
    }

    [Fact]
    public async Task A_feed_that_moved_onto_something_else_keeps_its_address()
    {
        await feed.FollowAsync();
        var page = Documents.Of("page", "<!doctype html><title>Parked</title>");
        await feed.Says(new FetchResult.Fetched(page) { Headers = new FetchHeaders { MovedTo = new Uri("https://parked.example/") } }).PollAsync();

        Assert.Equal(new Uri(Address), (await feed.FeedAsync()).Url);
    }

    [Fact]
    public async Task An_article_in_two_feeds_is_one_article()
    {
        const string gazette = "https://gazette.example/rss";
        await feed.FollowAsync(Address, gazette);
        feed.Says(Item("Bridge", "1", "https://ledger.example/bridge?utm_source=a"));
        feed.At(gazette).Says(Item("Bridge, again", "g-7", "https://ledger.example/bridge"));

        var report = await feed.PollAsync();

        Assert.Equal((2, 1), (report.Checked, report.Added));
        var article = Assert.Single(await feed.ArticlesAsync());
        Assert.Equal(2, (await feed.Store.FeedsOfAsync([article.Id], TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task Items_that_share_one_address_stay_apart()
    {
        await feed.FollowAsync();
        await feed.Says(Item("Bridge", "1", "https://ledger.example/news") + Item("Ferry", "2", "https://ledger.example/news")).PollAsync();
        await feed.Says(Item("Gate", "3", "https://ledger.example/") + Item("Pier", "4", "https://ledger.example/#pier")).PollNextAsync();

        Assert.Equal(["Ferry", "Bridge", "Pier", "Gate"], await feed.TitlesAsync());
        Assert.Equal(new Uri("https://ledger.example/news"), (await feed.ArticlesAsync())[0].Url);
    }

    [Fact]
    public async Task An_article_taken_down_does_not_come_back()
    {
        await feed.FollowAsync();
        await feed.Says(Item("Bridge", "1")).PollAsync();
        await feed.Articles.TakeDownAsync((await feed.ArticlesAsync())[0].Id, TestContext.Current.CancellationToken);

        await feed.Says(Item("Bridge", "1")).PollNextAsync();
        await feed.Says(Item("Bridge, again", "1")).PollNextAsync();

        Assert.Empty(await feed.ArticlesAsync());
    }

    [Fact]
    public async Task An_undated_item_counts_from_the_day_it_was_first_seen()
    {
        await feed.FollowAsync();
        feed.Time.MoveTo(Start + Duration.FromDays(3));
        await feed.Says(Item("Bridge", "1")).PollAsync();

        Assert.Equal(new LocalDate(2031, 3, 13), (await feed.ArticlesAsync())[0].Day);
    }

    [Fact]
    public async Task A_feed_that_breaks_the_program_does_not_stop_the_others()
    {
        // the test web throws for addresses it does not know
        await feed.FollowAsync("https://broken.example/feed?key=k3y", Address);

        var report = await feed.Says(Item("Bridge", "1")).PollAsync();

        Assert.Equal(new PollReport(2, 0, 1, 1, 0), report);
        Assert.Equal("could not be taken in because of a fault of this program", (await feed.FeedAsync()).Failure!.Reason);
        Assert.Equal(["Feed 1 of broken.example could not be taken in"], feed.Log);
    }

    [Fact]
    public async Task A_store_that_fails_does_not_end_the_round_and_what_it_lost_comes_later()
    {
        await feed.FollowAsync("https://gazette.example/feed", Address);
        feed.At("https://gazette.example/feed").Says(Item("Ferry", "1"));
        feed.At(Address).Says(Item("Bridge", "1"));
        feed.Store.Breaks = failing => failing.Url.Host == "gazette.example";

        Assert.Equal(new PollReport(2, 0, 1, 1, 0), await feed.PollAsync());
        Assert.Equal("What came of 1 feeds could not be stored; they are asked again after 20 minutes: the disk is full", Assert.Single(feed.Log));

        feed.Store.Breaks = _ => false;
        feed.Time.Advance(Duration.FromMinutes(20));
        Assert.Equal(1, (await feed.PollAsync()).Checked);
        Assert.Equal(["Ferry", "Bridge"], await feed.TitlesAsync());
    }

    [Fact]
    public async Task A_feed_whose_host_wants_to_be_left_alone_waits_and_has_not_failed()
    {
        await feed.FollowAsync();
        await feed.Says(Item("Bridge", "1")).PollAsync();
        var before = await feed.FeedAsync();

        var report = await feed.Fails(new FetchFailure.HostPaused(), retryAfter: Duration.FromHours(3)).PollNextAsync();

        Assert.Equal(PollReport.Nothing, report);
        Assert.InRange(await feed.WaitAsync(), Duration.FromHours(3), Duration.FromHours(3.3));
        Assert.Equal(before with { NextCheck = default }, await feed.FeedAsync() with { NextCheck = default });
    }

    [Fact]
    public async Task An_item_that_comes_back_after_years_is_not_repeated()
    {
        await feed.FollowAsync();
        await feed.Says(Item("Bridge", "1") + Item("Ferry", "2", "https://ledger.example/ferry")).PollAsync();
        feed.Time.Advance(Duration.FromDays(400));
        await feed.Says(Item("Gate", "3")).PollAsync();
        feed.Time.Advance(Duration.FromDays(2));

        Assert.Equal(0, (await feed.Says(Item("Bridge", "1") + Item("Ferry", "2", "https://ledger.example/ferry")).PollAsync()).Added);
        Assert.Equal(3, (await feed.Articles.CountAsync(TestContext.Current.CancellationToken)).All);
    }

    [Fact]
    public async Task A_check_that_was_cut_off_brings_nothing_twice()
    {
        await feed.FollowAsync();
        feed.Says(Item("Bridge", "1"));
        var lost = await feed.Store.ClaimDueAsync(Start, 1, Duration.FromMinutes(20), TestContext.Current.CancellationToken);
        Assert.Equal(PollReport.Nothing, await feed.PollAsync());

        feed.Time.MoveTo(lost[0].Until);
        Assert.Equal(1, (await feed.PollAsync()).Added);
        Assert.False(await feed.Store.RecordAsync(lost[0], lost[0].Feed, [], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_a_feed_that_shows_its_whole_history_the_newest_thousand_items_are_read()
    {
        await feed.FollowAsync();
        var old = Enumerable.Range(0, 1500).Select(n => $"<item><guid>{n}</guid><title>Old {n}</title><description>{n}</description></item>");
        await feed.Says(string.Concat(old) + Item("Bridge", "new", published: "Mon, 10 Mar 2031 08:15:00 GMT")).PollAsync();

        var titles = (await feed.TitlesAsync()).ToList();
        Assert.Equal((1000, "Bridge"), (titles.Count, titles[^1]));
    }
}
