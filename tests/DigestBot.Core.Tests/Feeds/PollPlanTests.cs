using DigestBot.Feeds;
using DigestBot.Sources;
using NodaTime;
using Xunit;
using static DigestBot.Core.Tests.Feeds.FollowedFeed;

namespace DigestBot.Core.Tests.Feeds;

/// <summary>When a feed is asked again. Every wait may be up to a tenth longer, by the feed's number.</summary>
public sealed class PollPlanTests
{
    private static readonly Duration Quarter = Duration.FromMinutes(15);

    private readonly FollowedFeed feed = new();

    [Fact]
    public async Task A_feed_is_asked_twice_between_two_of_its_items()
    {
        await feed.FollowAsync();
        await feed.Says(Hourly(12)).PollAsync();

        Assert.InRange(await feed.WaitAsync(), Duration.FromMinutes(30), Duration.FromMinutes(34));
    }

    [Fact]
    public async Task A_feed_that_shows_few_items_is_asked_before_they_go()
    {
        await feed.FollowAsync();
        // one item long ago stretches the mean, not the time the newest ones stay
        await feed.Says(Dated("A", Start) + Dated("B", Start) + Dated("C", Start - Duration.FromMinutes(90))).PollAsync();

        Assert.InRange(await feed.WaitAsync(), Duration.FromMinutes(22), Duration.FromMinutes(33));
    }

    [Theory]
    [InlineData(1, 15)]
    [InlineData(60 * 24 * 30, 24 * 60)]
    public async Task No_feed_is_asked_more_than_four_times_an_hour_nor_less_than_once_a_day(int gapMinutes, int waitMinutes)
    {
        await feed.FollowAsync();
        await feed.Says(string.Concat(Enumerable.Range(0, 5).Select(n => Dated($"Item {n}", Start - Duration.FromMinutes(n * gapMinutes))))).PollAsync();

        Assert.Equal(Duration.FromMinutes(waitMinutes), await feed.WaitAsync());
    }

    [Fact]
    public async Task A_feed_is_not_asked_before_its_cache_has_anything_new()
    {
        await feed.FollowAsync();
        await feed.Says(Hourly(12), new FetchHeaders { MaxAge = Duration.FromHours(5) }).PollAsync();

        Assert.Equal(Duration.FromHours(5), await feed.WaitAsync());
    }

    [Fact]
    public async Task An_undated_feed_is_asked_by_how_many_items_were_new()
    {
        await feed.FollowAsync();
        await feed.Says(Item("A", "1")).PollAsync();
        feed.Time.Advance(Duration.FromHours(8));
        await feed.Says(Item("C", "3") + Item("B", "2") + Item("A", "1")).PollAsync();

        Assert.InRange(await feed.WaitAsync(), Duration.FromHours(2), Duration.FromHours(2.2));
    }

    [Fact]
    public async Task A_feed_that_grows_silent_is_asked_ever_less()
    {
        await feed.FollowAsync();
        await feed.Says(Hourly(48)).PollAsync();
        feed.Says(new FetchResult.NotModified());
        var first = await feed.WaitAsync();
        for (var poll = 0; poll < 12; poll++)
        {
            await feed.PollNextAsync();
        }

        Assert.True(await feed.WaitAsync() > first * 2);
    }

    [Fact]
    public async Task A_failing_feed_is_left_alone_twice_as_long_each_time_and_never_given_up()
    {
        await feed.FollowAsync();
        feed.Fails(new FetchFailure.Answered(403));
        await feed.PollAsync();
        var waits = new List<Duration> { await feed.WaitAsync() };
        for (var poll = 0; poll < 9; poll++)
        {
            await feed.PollNextAsync();
            waits.Add(await feed.WaitAsync());
        }

        Assert.All(waits.Take(6).Index(), wait => Assert.InRange(wait.Item, Quarter * (1 << wait.Index), Quarter * (1 << wait.Index) * 1.1));
        Assert.All(waits.Skip(7), wait => Assert.Equal(Duration.FromHours(24), wait));
        Assert.Equal(10, (await feed.FeedAsync()).Failure!.Count);
    }

    [Fact]
    public async Task The_same_failures_wait_differently_for_different_feeds()
    {
        await feed.FollowAsync([.. Enumerable.Range(0, 10).Select(n => $"https://f{n}.example/")]);
        for (var n = 0; n < 10; n++)
        {
            feed.At($"https://f{n}.example/").Fails(new FetchFailure.TimedOut());
        }

        await feed.PollAsync();

        var checks = (await feed.Store.OfAsync(WorkspaceId.Local, TestContext.Current.CancellationToken)).Select(one => one.NextCheck).Distinct();
        Assert.True(checks.Count() > 5);
    }

    [Fact]
    public async Task A_feed_in_passing_trouble_is_looked_after_while_its_items_are_still_there()
    {
        await feed.FollowAsync();
        await feed.Says(Hourly(12)).PollAsync();
        feed.Fails(new FetchFailure.Answered(503));
        for (var poll = 0; poll < 8; poll++)
        {
            await feed.PollNextAsync();
        }

        Assert.InRange(await feed.WaitAsync(), Duration.FromHours(2.5), Duration.FromHours(3.5));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(100, 24)]
    public async Task Retry_after_is_kept_up_to_a_day(int asked, int hours)
    {
        await feed.FollowAsync();
        await feed.Fails(new FetchFailure.Answered(429), Duration.FromHours(asked)).PollAsync();

        Assert.Equal(Duration.FromHours(hours), await feed.WaitAsync());
    }

    private static string Hourly(int count) => string.Concat(Enumerable.Range(0, count).Select(n => Dated($"Item {n}", Start - Duration.FromHours(n))));

    private static string Dated(string title, Instant published) => Item(title, title, published: published.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", null));
}
