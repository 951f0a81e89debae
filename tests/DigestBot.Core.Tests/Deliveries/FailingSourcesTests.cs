using System.Globalization;
using DigestBot.Core.Tests.Feeds;
using DigestBot.Digests;
using DigestBot.Sources;
using DigestBot.Subscriptions;
using DigestBot.Testing.Deliveries;
using NodaTime;
using Xunit;
using static DigestBot.Core.Tests.Feeds.FollowedFeed;

namespace DigestBot.Core.Tests.Deliveries;

/// <summary>A feed about the harbour that fails, and the channels that get their briefings from it; from noon on a Monday in March 2031.</summary>
public sealed class FailingSourcesTests
{
    private readonly FollowedFeed feed = new();
    private readonly BriefingRoom room;

    public FailingSourcesTests()
    {
        var store = new FakeOutbox();
        room = new BriefingRoom { Subscriptions = store, Outbox = store, Time = feed.Time, Articles = feed.Articles, Feeds = feed.Store };
    }

    private IEnumerable<Digest> Telling => room.Messenger.Messages.Select(page => page.Digest).Where(digest => digest.Notices.Count > 0);

    [Fact]
    public async Task A_source_that_gives_nothing_for_a_day_is_told_once_though_nothing_is_new()
    {
        await room.SubscribeAsync();
        await GiveAsync("The harbour opens");
        await FailAsync(Duration.FromDays(6));

        var digest = Assert.Single(Telling);
        Assert.Equal(2, room.Messenger.Messages.Count);
        Assert.Equal(["The harbour opens"], room.Messenger.Messages.SelectMany(page => page.Digest.Stories).Select(story => story.Headline));
        var wording = new DigestWording(digest);
        Assert.Equal(
            "Ledger has given nothing since Monday 10 March; it answers 403: the publisher refuses bots. Ask for access or follow another feed.",
            Assert.Single(wording.SourceNotices));
        Assert.Equal("Nothing new on The harbour since yesterday, 08:00.", wording.Summary);
        Assert.Equal(Instant.FromUtc(2031, 3, 12, 8, 0), digest.ComposedAt);
    }

    [Fact]
    public async Task A_failure_that_is_over_before_the_briefing_is_not_told()
    {
        await room.SubscribeAsync();
        await GiveAsync("The harbour opens");
        await FailAsync(Duration.FromHours(10));
        await GiveAsync("The harbour closes");
        await RunAsync(Duration.FromDays(3));

        Assert.NotEmpty(room.Messenger.Messages);
        Assert.Empty(Telling);
    }

    [Fact]
    public async Task A_new_failure_after_a_recovery_is_told_again_beside_the_news()
    {
        await room.SubscribeAsync();
        await GiveAsync("The harbour opens");
        await FailAsync(Duration.FromDays(3));
        await GiveAsync("The harbour closes");
        await FailAsync(Duration.FromDays(3));

        Assert.Equal(2, Telling.Count());
        Assert.Equal(2, Telling.Select(digest => digest.Notices[0].Since).Distinct().Count());
    }

    [Fact]
    public async Task Every_channel_that_depends_on_the_source_is_told_and_no_other()
    {
        await room.SubscribeAsync();
        await room.SubscribeAsync(time: "18:00", channel: Channel("pier"));
        await room.SubscribeAsync("orchards", channel: Channel("farm"));
        await room.PublishAsync("The orchard blooms", "orchard");
        await GiveAsync("The harbour opens");
        await FailAsync(Duration.FromDays(5));

        Assert.Equal(
            ["harbour", "pier"], room.Messenger.Messages.Where(page => page.Digest.Notices.Count > 0).Select(page => page.Channel.Channel).Order());
    }

    [Fact]
    public async Task A_channel_with_two_topics_of_one_source_is_told_once()
    {
        await room.SubscribeAsync();
        await room.SubscribeAsync("orchards", "18:00");
        await GiveAsync("The harbour and the orchard open");
        await FailAsync(Duration.FromDays(5));

        Assert.Single(Telling);
    }

    [Fact]
    public async Task A_host_that_was_down_tells_it_when_it_is_back_and_not_twice()
    {
        await room.SubscribeAsync();
        await GiveAsync("The harbour opens");
        await FailAsync(Duration.FromHours(3));
        feed.Time.Advance(Duration.FromDays(4));
        await RunAsync(Duration.FromDays(3));

        Assert.Single(Telling);
    }

    [Fact]
    public async Task A_briefing_names_few_sources_and_counts_the_others()
    {
        string[] others = [.. Enumerable.Range(1, 5).Select(number => $"https://paper{number}.example/feed.xml")];
        await room.SubscribeAsync();
        await feed.FollowAsync(others);
        foreach (var other in others)
        {
            feed.At(other).Says(Item($"The harbour opens to {other[8..14]}", other));
        }

        await feed.PollAsync();
        foreach (var other in others)
        {
            feed.At(other).Fails(new FetchFailure.Answered(403));
        }

        await RunAsync(Duration.FromDays(3));

        var said = new DigestWording(Assert.Single(Telling)).SourceNotices;
        Assert.Equal((5, "One more source has given nothing for a day or longer; /sources says why."), (said.Count, said[^1]));
    }

    private static ChannelAddress Channel(string name) => BriefingRoom.Harbour with { Channel = name };

    /// <summary>The feed is well again, and all jobs run until that is known.</summary>
    private async Task GiveAsync(string title)
    {
        await feed.FollowAsync();
        feed.Says(Item(title, title, published: feed.Time.GetCurrentInstant().ToString("ddd, dd MMM uuuu HH:mm:ss 'GMT'", CultureInfo.InvariantCulture)));
        do
        {
            await RunAsync(Duration.FromMinutes(30));
        }
        while ((await feed.FeedAsync()).Failure is not null);
    }

    private async Task FailAsync(Duration length)
    {
        feed.Fails(new FetchFailure.Answered(403));
        await RunAsync(length);
    }

    private async Task RunAsync(Duration length)
    {
        for (var end = feed.Time.GetCurrentInstant() + length; feed.Time.GetCurrentInstant() < end;)
        {
            await feed.PollAsync();
            await room.RunAsync(Duration.FromMinutes(30), Duration.FromMinutes(30));
        }
    }
}
