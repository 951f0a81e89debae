using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Deliveries;

public sealed class DueDigestsTests
{
    private readonly BriefingRoom room = BriefingRoom.InMemory();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_briefing_comes_at_its_time_and_tells_the_last_day()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");

        await room.RunAsync(Duration.FromMinutes(59));
        Assert.Empty(room.Messenger.Messages);
        await room.RunAsync(Duration.FromMinutes(1));

        var page = Assert.Single(room.Messenger.Messages);
        Assert.Equal(BriefingRoom.Harbour, page.Channel);
        Assert.Equal("Second gate opens", Assert.Single(page.Digest.Stories).Headline);
    }

    [Fact]
    public async Task The_next_briefing_tells_only_what_came_since()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        await room.RunAsync(Duration.FromHours(2), Duration.FromMinutes(20));
        await room.PublishAsync("Ferry stays in port");
        await room.RunAsync(Duration.FromHours(24), Duration.FromMinutes(20));

        Assert.Equal(["Second gate opens", "Ferry stays in port"], room.Messenger.Messages.Select(page => Assert.Single(page.Digest.Stories).Headline));
    }

    [Fact]
    public async Task An_article_that_comes_in_late_is_told_by_the_next_briefing()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        await room.RunAsync(Duration.FromHours(2), Duration.FromMinutes(20));
        await room.SaveAsync(Late("Ferry stays in port", "2031-03-10T06:30:00Z"));
        await room.SaveAsync(Late("Crane falls over", "2031-03-09"));
        await room.RunAsync(Duration.FromHours(24), Duration.FromMinutes(20));

        Assert.Equal(["Ferry stays in port", "Crane falls over"], room.Messenger.Messages[^1].Digest.Stories.Select(story => story.Headline));
    }

    [Fact]
    public async Task An_article_that_only_names_its_day_is_told_once()
    {
        await room.SubscribeAsync();
        await room.SaveAsync(Late("Second gate opens", "2031-03-10"));
        await room.RunAsync(Duration.FromHours(2), Duration.FromMinutes(20));
        await room.PublishAsync("Ferry stays in port");
        await room.RunAsync(Duration.FromHours(48), Duration.FromMinutes(20));

        Assert.Equal(["Second gate opens", "Ferry stays in port"], room.Messenger.Messages.SelectMany(page => page.Digest.Stories).Select(story => story.Headline));
    }

    [Fact]
    public async Task The_backlog_of_a_new_feed_is_no_news()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        await room.RunAsync(Duration.FromHours(2), Duration.FromMinutes(20));
        await room.SaveAsync(Late("Ferry stays in port", "2031-03-01"));
        await room.RunAsync(Duration.FromHours(48), Duration.FromMinutes(20));

        Assert.Single(room.Messenger.Messages);
    }

    [Fact]
    public async Task News_that_did_not_arrive_are_told_when_the_channel_is_open_again()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        var open = room.Messenger.OnSend;
        room.Messenger.OnSend = (_, _, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Paused("The channel is locked.", "Unlock it."));
        await room.RunAsync(Duration.FromHours(2), Duration.FromMinutes(20));
        room.Messenger.OnSend = open;
        await room.SubscribeAsync();
        await room.RunAsync(Duration.FromHours(24), Duration.FromMinutes(20));

        Assert.Equal("Second gate opens", Assert.Single(Assert.Single(room.Messenger.Messages).Digest.Stories).Headline);
    }

    [Fact]
    public async Task A_day_without_news_sends_nothing_and_counts_as_done()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        await room.RunAsync(Duration.FromHours(49), Duration.FromMinutes(30));

        Assert.Single(room.Messenger.Messages);
        Assert.Equal(new LocalDate(2031, 3, 13), (await room.OnlySubscriptionAsync()).Next.Date);
    }

    [Fact]
    public async Task A_job_that_fires_twice_sends_once()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        room.Time.Advance(Duration.FromHours(1));

        await Task.WhenAll(room.ComposeAsync(), room.ComposeAsync());
        await room.ComposeAsync();
        await Task.WhenAll(room.DispatchAsync(), room.DispatchAsync());

        Assert.Single(room.Messenger.Messages);
    }

    [Fact]
    public async Task Two_subscriptions_of_one_channel_are_two_briefings_in_their_order()
    {
        await room.SubscribeAsync("orchards", "07:30");
        await room.SubscribeAsync("harbour", "07:30");
        await room.PublishAsync("Second gate opens");
        await room.PublishAsync("Late frost", "orchard");
        await room.RunAsync(Duration.FromHours(1));

        Assert.Equal(["orchards", "harbour"], room.Messenger.Messages.Select(page => page.Digest.TopicName));
    }

    [Fact]
    public async Task A_host_that_was_down_for_days_makes_up_for_them_in_one_briefing()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        room.Time.Advance(Duration.FromDays(2));
        await room.PublishAsync("Ferry stays in port");
        await room.RunAsync(Duration.FromHours(3), Duration.FromMinutes(30));
        await room.RunAsync(Duration.FromHours(12), Duration.FromMinutes(30));

        var digest = Assert.Single(room.Messenger.Messages).Digest;
        Assert.Equal(["Ferry stays in port", "Second gate opens"], digest.Stories.Select(story => story.Headline));
        Assert.Equal(
            "2 stories since Sunday 9 March, 08:00. It covers 3 days, because the briefing before it could not come.", new DigestWording(digest).Summary);
    }

    [Fact]
    public async Task Channels_that_know_the_same_are_told_the_same_and_others_what_they_do_not_know()
    {
        var quay = BriefingRoom.Harbour with { Channel = "quay" };
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        await room.RunAsync(Duration.FromHours(2), Duration.FromMinutes(20));
        await room.SubscribeAsync(time: "07:00", channel: quay);
        await room.PublishAsync("Ferry stays in port");
        await room.RunAsync(Duration.FromHours(24), Duration.FromMinutes(20));

        var (latest, old) = (room.Messenger.Messages[^2], room.Messenger.Messages[^1]);
        Assert.Equal((BriefingRoom.Harbour, quay), (old.Channel, latest.Channel));
        Assert.Equal(["Ferry stays in port"], old.Digest.Stories.Select(story => story.Headline));
        Assert.Equal(["Ferry stays in port", "Second gate opens"], latest.Digest.Stories.Select(story => story.Headline).Order());
    }

    [Theory]
    [InlineData(2031, 3, 29)] // Berlin skips 02:30 on the 30th
    [InlineData(2031, 10, 25)] // and has it twice on the 26th
    public async Task On_the_nights_when_the_clocks_change_one_briefing_comes(int year, int month, int day)
    {
        room.Time.MoveTo(Instant.FromUtc(year, month, day, 12, 0));
        await room.SubscribeAsync(time: "02:30", zone: "Europe/Berlin");
        await room.PublishAsync("Second gate opens");
        for (var hour = 0; hour < 24; hour++)
        {
            await room.PublishAsync($"Ship {hour} calls");
            await room.RunAsync(Duration.FromHours(1), Duration.FromMinutes(15));
        }

        Assert.Single(room.Messenger.Messages);
    }

    [Fact]
    public async Task A_topic_that_is_no_more_pauses_its_subscription_and_says_so()
    {
        await room.SubscribeAsync("lighthouses");
        await room.RunAsync(Duration.FromHours(2), Duration.FromMinutes(30));

        var paused = Assert.IsType<SubscriptionState.Paused>((await room.OnlySubscriptionAsync()).State);
        Assert.Equal("There is no topic “lighthouses” any more.", paused.Reason);
    }

    [Fact]
    public async Task Unsubscribing_stops_what_waits()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        room.Time.Advance(Duration.FromHours(1));
        Assert.Equal(1, await room.ComposeAsync());
        Assert.True(await room.Subscriptions.UnsubscribeAsync(BriefingRoom.Harbour, "harbour", Cancellation));
        await room.DispatchAsync();

        Assert.Empty(room.Messenger.Messages);
    }

    private static ArticleBuilder Late(string title, string published) => new()
    {
        Title = title,
        Text = DistinctText.Of(title),
        Url = $"https://anchor.example/{title.Replace(' ', '-')}",
        Published = published,
    };
}
