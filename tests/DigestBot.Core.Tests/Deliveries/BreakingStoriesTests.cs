using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Testing;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DigestBot.Core.Tests.Deliveries;

public sealed class BreakingStoriesTests
{
    private const string Collapse = "The old harbour crane collapsed onto the quay on Monday morning and blocked the ferry berth.";
    private const string Lift = "Engineers will lift the harbour crane off the quay, the ferry company announced in the evening.";

    private static readonly string[] Titles = ["Gate opens", "Ferry waits", "Crane falls", "Oysters cost", "Pilots strike"];

    private readonly BriefingRoom room;
    private readonly WatchedOutbox outbox;

    public BreakingStoriesTests() => (room, outbox) = BriefingRoom.Watched();

    [Fact]
    public async Task A_story_comes_within_minutes_and_what_was_there_before_does_not()
    {
        await room.PublishAsync("Second gate opens");
        room.Time.Advance(Duration.FromMinutes(1));
        await room.SubscribeAsync(mostAnHour: 4);
        await room.RunAsync(Duration.FromMinutes(30));
        Assert.Empty(room.Messenger.Messages);

        await room.PublishAsync("Ferry stays in port");
        await room.RunAsync(Duration.FromMinutes(2));

        var digest = Assert.Single(room.Messenger.Messages).Digest;
        Assert.Equal("Ferry stays in port", Assert.Single(digest.Stories).Headline);
        Assert.Equal("Just in.", new DigestWording(digest).Summary);
    }

    [Fact]
    public async Task What_comes_in_in_the_minute_after_subscribing_is_told()
    {
        await room.SubscribeAsync(mostAnHour: 4);
        await room.PublishAsync("Ferry stays in port");
        await room.RunAsync(Duration.FromMinutes(3));

        Assert.Equal(["Ferry stays in port"], room.Headlines);
    }

    [Fact]
    public async Task More_than_the_hour_holds_waits_and_each_comes_once()
    {
        await room.SubscribeAsync(mostAnHour: 2);
        await room.RunAsync(Duration.FromMinutes(2));
        foreach (var title in Titles)
        {
            await room.PublishAsync(title);
        }

        await room.RunAsync(Duration.FromMinutes(59));
        Assert.Equal(2, room.Messenger.Messages.Count);
        await room.RunAsync(Duration.FromMinutes(40));
        Assert.Equal(4, room.Messenger.Messages.Count);
        await room.RunAsync(Duration.FromHours(4), Duration.FromMinutes(5));

        Assert.Equal(Titles.Order(), room.Headlines.Order());
    }

    [Fact]
    public async Task A_story_that_waits_for_days_is_told_all_the_same()
    {
        await room.SubscribeAsync(mostAnHour: 1);
        await room.RunAsync(Duration.FromMinutes(2));
        foreach (var title in Titles)
        {
            await room.PublishAsync(title);
        }

        await room.RunAsync(Duration.FromMinutes(2));
        room.Time.Advance(Duration.FromDays(6));
        await room.RunAsync(Duration.FromHours(8), Duration.FromMinutes(20));

        Assert.Equal(Titles.Order(), room.Headlines.Order());
    }

    [Fact]
    public async Task What_goes_on_with_a_told_story_comes_an_hour_later_at_the_earliest_and_tells_only_what_is_new()
    {
        await room.SubscribeAsync(mostAnHour: 10);
        await room.SaveAsync(Report("Harbour Ledger", Collapse));
        await room.RunAsync(Duration.FromMinutes(2));
        await room.SaveAsync(Report("Daily Anchor", Lift, Collapse) with { Title = "Harbour crane that collapsed onto the quay to be lifted" });
        await room.RunAsync(Duration.FromMinutes(50));
        Assert.Single(room.Messenger.Messages);
        await room.RunAsync(Duration.FromMinutes(20));

        var update = room.Messenger.Messages[^1].Digest;
        Assert.Equal(2, room.Messenger.Messages.Count);
        Assert.True(Assert.Single(update.Stories).IsUpdate);
        Assert.Equal([Lift], update.Stories[0].Sentences.Select(sentence => sentence.Text));
        Assert.Equal("More on a story told before.", new DigestWording(update).Summary);
    }

    [Fact]
    public async Task Nothing_is_read_while_no_article_comes_in()
    {
        var search = new CountedSearch(room.Articles);
        room.Search = search;
        await room.SubscribeAsync(mostAnHour: 4);
        await room.RunAsync(Duration.FromMinutes(2));
        var before = search.Count;

        await room.RunAsync(Duration.FromMinutes(8));
        Assert.Equal(before, search.Count);
        await room.RunAsync(Duration.FromMinutes(60));
        Assert.InRange(search.Count - before, 5, 7);
    }

    [Fact]
    public async Task Nothing_is_written_while_no_article_comes_in_and_the_next_one_is_told_at_once()
    {
        await room.SubscribeAsync(mostAnHour: 4);
        await room.RunAsync(Duration.FromMinutes(2));
        var before = outbox.Runs;
        await room.RunAsync(Duration.FromMinutes(8));
        Assert.Equal(before, outbox.Runs);

        await room.PublishAsync("Ferry stays in port");
        await room.RunAsync(Duration.FromMinutes(1));
        Assert.Equal(["Ferry stays in port"], room.Headlines);
    }

    [Fact]
    public async Task What_ends_is_not_remembered()
    {
        foreach (var number in Enumerable.Range(0, 20))
        {
            var channel = BriefingRoom.Harbour with { Channel = $"channel {number}" };
            await room.SubscribeAsync(mostAnHour: 4, channel: channel);
            await room.RunAsync(Duration.FromMinutes(4));
            await room.Subscriptions.UnsubscribeAsync(channel, "harbour", TestContext.Current.CancellationToken);
        }

        Assert.InRange(room.Resting, 1, 4);
    }

    [Fact]
    public async Task A_briefing_that_is_asked_for_tells_what_waits_and_it_does_not_come_again()
    {
        await room.SubscribeAsync(mostAnHour: 1);
        await room.RunAsync(Duration.FromMinutes(2));
        await room.PublishAsync("Gate opens");
        await room.PublishAsync("Ferry waits");
        await room.PublishAsync("Crane falls");
        await room.RunAsync(Duration.FromMinutes(2));
        Assert.Equal(2, Assert.IsType<RequestedBriefing.Enqueued>(await room.SendNowAsync()).Digest.Stories.Count);
        await room.RunAsync(Duration.FromHours(6), Duration.FromMinutes(10));

        Assert.Equal(2, room.Messenger.Messages.Count);
    }

    [Fact]
    public async Task A_story_that_did_not_arrive_is_told_when_the_channel_is_open_again()
    {
        await room.SubscribeAsync(mostAnHour: 4);
        await room.RunAsync(Duration.FromMinutes(2));
        var open = room.Messenger.OnSend;
        room.Messenger.OnSend = (_, _, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Paused("The channel is locked.", "Unlock it."));
        await room.PublishAsync("Ferry stays in port");
        await room.RunAsync(Duration.FromMinutes(5));
        room.Messenger.OnSend = open;
        await room.SubscribeAsync(mostAnHour: 4);
        await room.RunAsync(Duration.FromMinutes(5));

        Assert.Equal(["Ferry stays in port"], room.Headlines);
    }

    [Fact]
    public async Task A_restart_between_tells_nothing_twice()
    {
        await room.SubscribeAsync(mostAnHour: 4);
        await room.PublishAsync("Ferry stays in port");
        for (var restart = 0; restart < 10; restart++)
        {
            room.Restart();
            await room.RunAsync(Duration.FromMinutes(1));
        }

        Assert.Equal(["Ferry stays in port"], room.Headlines);
    }

    [Fact]
    public async Task An_older_copy_that_was_put_back_tells_only_what_is_dated_and_comes_in_from_then_on()
    {
        await room.SubscribeAsync(mostAnHour: 4);
        await room.PublishAsync("Ferry stays in port");
        var lift = Report("Daily Anchor", Lift) with { Title = "Engineers to lift the harbour crane" };
        await room.RunAsync(Duration.FromMinutes(2));

        // what was told is not known any more, and feeds bring once more what came since the copy
        var restored = await room.OnlySubscriptionAsync() with { Ledger = null, CoveredUntil = room.Time.GetCurrentInstant() };
        room.Time.Advance(Duration.FromMinutes(1));
        await room.SaveAsync(lift);
        Assert.True((await room.LookAsync(restored)).IsSilent);

        room.Time.Advance(Duration.FromMinutes(1));
        await room.PublishAsync("Gate opens");
        Assert.Equal("Gate opens", Assert.Single((await room.LookAsync(restored)).Briefing.Digest.Stories).Headline);
    }

    [Fact]
    public async Task Channels_that_subscribe_one_after_the_other_are_each_told_what_came_in_since()
    {
        await room.SubscribeAsync(mostAnHour: 4, channel: BriefingRoom.Harbour with { Channel = "pier" });
        room.Time.Advance(Duration.FromSeconds(10));
        await room.PublishAsync("Ferry stays in port");
        room.Time.Advance(Duration.FromSeconds(10));
        await room.SubscribeAsync(mostAnHour: 4);
        await room.RunAsync(Duration.FromMinutes(3));

        Assert.Equal("pier", Assert.Single(room.Messenger.Messages).Channel.Channel);
    }

    private ArticleBuilder Report(string outlet, params string[] sentences) => new()
    {
        Title = "Harbour crane collapses onto the quay",
        Text = string.Join(' ', sentences),
        Publisher = outlet,
        Published = InstantPattern.General.Format(room.Time.GetCurrentInstant()),
        Url = $"https://{outlet.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()}.example/{sentences.Length}",
    };
}
