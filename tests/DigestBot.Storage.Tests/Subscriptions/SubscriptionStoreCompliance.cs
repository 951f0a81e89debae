using System.Globalization;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Subscriptions;

/// <summary>What every store of subscriptions keeps to. A database joins with a subclass that opens an empty store.</summary>
public abstract class SubscriptionStoreCompliance
{
    private static readonly Instant Noon = Instant.FromUtc(2031, 3, 10, 12, 0);
    private static readonly DateTimeZone Tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
    private static readonly ChannelAddress News = new(Platform.Discord, new WorkspaceId("guild"), "news");
    private static readonly NewSubscription Harbour = new(
        News, "harbour", new DigestSchedule(new LocalTime(8, 30), Tokyo) { Days = DigestDays.Weekdays }, DigestLength.Full, CultureInfo.GetCultureInfo("en-GB"), "mira");

    protected abstract ISubscriptionStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_subscription_comes_back_as_it_was_made()
    {
        var made = (await Store.SubscribeAsync(Harbour, Noon, Cancellation)).Now;

        Assert.Equal(made, Assert.Single(await Store.OfChannelAsync(News, Cancellation)));
        Assert.Equal(Harbour, new NewSubscription(made.Channel, made.Topic, made.Schedule, made.Length, made.Culture, made.CreatedBy));
        Assert.Equal((Noon, null, SubscriptionState.Running), (made.CreatedAt, made.CoveredUntil, made.State));
        Assert.Equal(new ScheduledRun(new LocalDate(2031, 3, 11), new LocalTime(8, 30), Instant.FromUtc(2031, 3, 10, 23, 30)), made.Next);
    }

    [Fact]
    public async Task One_that_wants_stories_as_they_break_can_be_made_at_any_moment()
    {
        var moment = Noon + Duration.FromTicks(4_090_636);
        var made = (await Store.SubscribeAsync(Harbour with { Schedule = Harbour.Schedule with { MostAnHour = 4 } }, moment, Cancellation)).Now;

        Assert.Equal(made, Assert.Single(await Store.OfChannelAsync(News, Cancellation)));
        Assert.Equal(Noon + Duration.FromMinutes(1), made.Next.At);
    }

    [Fact]
    public async Task One_channel_follows_one_topic_once()
    {
        var first = await Store.SubscribeAsync(Harbour, Noon, Cancellation);
        var later = Noon + Duration.FromHours(1);
        var second = await Store.SubscribeAsync(Harbour with { Length = DigestLength.Brief, By = "aiko" }, later, Cancellation);

        Assert.Null(first.Before);
        Assert.Equal(first.Now, second.Before);
        Assert.Equal(first.Now with { Length = DigestLength.Brief }, second.Now);
        Assert.Equal(second.Now, Assert.Single(await Store.OfChannelAsync(News, Cancellation)));
    }

    [Fact]
    public async Task Two_who_subscribe_at_once_make_one_subscription()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Store.SubscribeAsync(Harbour, Noon, Cancellation), Cancellation)));
        Assert.Single(await Store.OfChannelAsync(News, Cancellation));
    }

    [Fact]
    public async Task Channels_and_workspaces_are_kept_apart()
    {
        ChannelAddress[] others = [News with { Channel = "quay" }, News with { Workspace = new WorkspaceId("others") }, News with { Platform = Platform.Slack }];
        foreach (var channel in others.Prepend(News))
        {
            await Store.SubscribeAsync(Harbour with { Channel = channel }, Noon, Cancellation);
        }

        Assert.Equal([News], (await Store.OfChannelAsync(News, Cancellation)).Select(own => own.Channel));
        Assert.Equal([News, others[0]], (await Store.OfWorkspaceAsync(Platform.Discord, News.Workspace, Cancellation)).Select(own => own.Channel));
        Assert.True(await Store.UnsubscribeAsync(News, "harbour", Cancellation));
        Assert.False(await Store.UnsubscribeAsync(News, "harbour", Cancellation));
        Assert.Single(await Store.OfChannelAsync(others[0], Cancellation));
    }

    [Fact]
    public async Task Those_that_are_due_come_longest_due_first_and_paused_ones_not_at_all()
    {
        await SubscribeAsync("late", 14);
        await SubscribeAsync("early", 13);
        await SubscribeAsync("to come", 16);
        var paused = await SubscribeAsync("paused", 13);
        await Store.PauseAsync(paused.Id, new SubscriptionState.Paused(Noon, "It is shut.", "Open it."), Cancellation);

        Assert.Equal(["early", "late"], (await DueAsync(Noon + Duration.FromHours(3))).Select(own => own.Topic));
        Assert.Equal(["early"], (await Store.DueAsync(Platform.Discord, Noon + Duration.FromHours(3), 1, Cancellation)).Select(own => own.Topic));
        Assert.Empty(await Store.DueAsync(Platform.Slack, Noon + Duration.FromHours(3), 10, Cancellation));
        Assert.Empty(await DueAsync(Noon + Duration.FromMinutes(59)));
    }

    [Fact]
    public async Task Subscribing_again_starts_a_paused_one()
    {
        var due = await SubscribeAsync("harbour", 13);
        var now = Noon + Duration.FromHours(1);
        var pause = new SubscriptionState.Paused(now, "It is shut.", "Open it.");
        await Store.PauseAsync(due.Id, pause, Cancellation);
        Assert.Equal(pause, Assert.Single(await Store.OfChannelAsync(News, Cancellation)).State);

        var again = await SubscribeAsync("harbour", 13);

        Assert.Equal(SubscriptionState.Running, again.State);
    }

    [Fact]
    public async Task What_is_held_by_hand_goes_on_with_its_next_run_as_it_was_made()
    {
        var made = (await Store.SubscribeAsync(Harbour, Noon, Cancellation)).Now;
        var pause = new SubscriptionState.Paused(Noon, "Somebody stopped it.", "");

        Assert.Equal(made with { State = pause }, await Store.HoldAsync(Harbour.Channel, Harbour.Topic, pause, Cancellation));
        Assert.Empty(await Store.DueAsync(Harbour.Channel.Platform, Noon + Duration.FromDays(30), 9, Cancellation));

        var later = Noon + Duration.FromDays(3);
        var going = await Store.ResumeAsync(Harbour.Channel, Harbour.Topic, later, Cancellation);
        Assert.Equal(made with { Next = made.Schedule.NextAfter(later) }, going);
        Assert.Equal(going, await Store.ResumeAsync(Harbour.Channel, Harbour.Topic, later + Duration.FromDays(9), Cancellation));
        Assert.Null(await Store.HoldAsync(Harbour.Channel, "nothing", pause, Cancellation));
        Assert.Null(await Store.ResumeAsync(Harbour.Channel, "nothing", later, Cancellation));
    }

    [Fact]
    public async Task Pausing_what_has_ended_changes_nothing()
    {
        await Store.PauseAsync(new SubscriptionId(77), new SubscriptionState.Paused(Noon, "It is shut.", "Open it."), Cancellation);
        Assert.Empty(await Store.OfChannelAsync(News, Cancellation));
    }

    private async Task<Subscription> SubscribeAsync(string topic, int hour)
    {
        var schedule = new DigestSchedule(new LocalTime(hour, 0), DateTimeZone.Utc);
        return (await Store.SubscribeAsync(Harbour with { Topic = topic, Schedule = schedule }, Noon, Cancellation)).Now;
    }

    private Task<IReadOnlyList<Subscription>> DueAsync(Instant now) => Store.DueAsync(Platform.Discord, now, 10, Cancellation);
}
