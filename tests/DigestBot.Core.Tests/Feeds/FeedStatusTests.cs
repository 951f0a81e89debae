using DigestBot.Feeds;
using DigestBot.Sources;
using DigestBot.Testing;
using NodaTime;
using Xunit;
using static DigestBot.Core.Tests.Feeds.FollowedFeed;

namespace DigestBot.Core.Tests.Feeds;

public sealed class FeedStatusTests
{
    private readonly FollowedFeed feed = new();

    [Fact]
    public async Task A_feed_is_new_then_healthy_then_quiet()
    {
        await feed.FollowAsync();
        var before = await StatusAsync();
        await feed.Says(Item("Bridge", "1")).PollAsync();
        var after = await StatusAsync();
        feed.Time.Advance(Duration.FromDays(20));
        await feed.PollAsync();
        var later = await StatusAsync();

        Assert.Equal([FeedState.New, FeedState.Healthy, FeedState.Quiet], [before.State, after.State, later.State]);
        Assert.Equal(("ledger.example", "Ledger", Start), (before.Title, after.Title, after.LastSuccess));
        Assert.Null(after.Problem);
        Assert.Equal("has had nothing new for 20 days; look whether the publisher has moved it", later.Problem);
    }

    [Fact]
    public async Task A_failing_feed_says_why_and_what_to_do()
    {
        await feed.FollowAsync();
        await feed.Fails(new FetchFailure.Answered(403)).PollAsync();

        var status = await StatusAsync();
        Assert.Equal(FeedState.Failing, status.State);
        Assert.Equal("answers 403: the publisher refuses bots; ask for access or follow another feed", status.Problem);
        Assert.True(status.NextCheck > Start);
    }

    [Theory]
    [InlineData("<!doctype html><title>Home</title>", "answers, but the document is a web page, not a feed; look for the feed's new address on the publisher's site")]
    [InlineData("<rss><channel>", "answers, but the document is not a whole feed: it breaks at line 1; look for the feed's new address on the publisher's site")]
    public async Task A_feed_that_is_no_feed_says_so(string content, string problem)
    {
        await feed.FollowAsync();
        await feed.Says(new FetchResult.Fetched(Documents.Of(Address, content))).PollAsync();

        Assert.Equal(problem, (await StatusAsync()).Problem);
    }

    private async Task<FeedStatus> StatusAsync() => FeedStatus.Of(await feed.FeedAsync(), feed.Time.GetCurrentInstant());
}
