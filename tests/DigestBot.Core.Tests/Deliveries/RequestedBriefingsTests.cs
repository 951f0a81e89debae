using DigestBot.Deliveries;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Deliveries;

public sealed class RequestedBriefingsTests
{
    private readonly BriefingRoom room = BriefingRoom.InMemory();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_briefing_that_is_asked_for_comes_now_and_the_one_at_its_time_tells_what_came_after()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        Assert.IsType<RequestedBriefing.Enqueued>(await room.SendNowAsync());
        await room.DispatchAsync();
        Assert.Equal("Second gate opens", Assert.Single(Assert.Single(room.Messenger.Messages).Digest.Stories).Headline);

        await room.PublishAsync("Ferry stays in port");
        await room.RunAsync(Duration.FromHours(26), Duration.FromMinutes(20));
        Assert.Equal(["Second gate opens", "Ferry stays in port"], room.Messenger.Messages.Select(page => Assert.Single(page.Digest.Stories).Headline));
    }

    [Fact]
    public async Task The_schedule_stays_as_it_is()
    {
        var before = await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        await room.SendNowAsync();

        Assert.Equal(before.Next, (await room.OnlySubscriptionAsync()).Next);
    }

    [Fact]
    public async Task A_request_that_comes_twice_is_one_briefing()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        var first = Assert.IsType<RequestedBriefing.Enqueued>(await room.SendNowAsync());
        await room.PublishAsync("Ferry stays in port");

        Assert.Equal(first.Delivery, Assert.IsType<RequestedBriefing.Enqueued>(await room.SendNowAsync()).Delivery);
        Assert.NotEqual(first.Delivery, Assert.IsType<RequestedBriefing.Enqueued>(await room.SendNowAsync("2")).Delivery);
    }

    [Fact]
    public async Task Nothing_is_sent_when_the_channel_knows_everything()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        await room.SendNowAsync();

        Assert.Empty(Assert.IsType<RequestedBriefing.NothingToTell>(await room.SendNowAsync("2")).Digest.Stories);
        await room.DeliveryAsync();
    }

    [Fact]
    public async Task A_preview_shows_what_would_come_and_changes_nothing()
    {
        var before = await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");

        Assert.Single((await room.PreviewAsync())!.Stories);
        Assert.Single((await room.PreviewAsync())!.Stories);
        Assert.Equal(before, await room.OnlySubscriptionAsync());
        Assert.Empty(await room.Outbox.OfChannelAsync(BriefingRoom.Harbour, 10, Cancellation));
    }

    [Fact]
    public async Task What_was_composed_before_the_request_is_not_sent_after_it()
    {
        var due = await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        room.Time.Advance(Duration.FromHours(1));
        await room.SendNowAsync();

        var digest = (await room.DeliveryAsync()).Digest;
        var stale = new ComposedRun(due, Occasion.Of(due.Next), new(digest, DigestBot.Digests.Ledger.Empty), due.Schedule.NextAfter(due.Next.At));
        Assert.Null(await room.Outbox.EnqueueAsync(stale, room.Time.GetCurrentInstant(), Cancellation));
    }

    [Fact]
    public async Task A_paused_subscription_says_why()
    {
        var subscription = await room.SubscribeAsync();
        await room.Subscriptions.PauseAsync(subscription.Id, new(BriefingRoom.Seven, "The channel is locked.", "Unlock it."), Cancellation);

        Assert.Equal("The channel is locked.", Assert.IsType<RequestedBriefing.Paused>(await room.SendNowAsync()).State.Reason);
    }
}
