using DigestBot.Deliveries;
using DigestBot.Health;
using DigestBot.Subscriptions;
using DigestBot.Testing.Health;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Deliveries;

public sealed class DeliveryDispatcherTests
{
    private readonly BriefingRoom room;
    private readonly WatchedOutbox outbox;

    public DeliveryDispatcherTests() => (room, outbox) = BriefingRoom.Watched();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_come_in_order_and_know_where_the_first_stands()
    {
        room.Messenger.Pages = 3;
        await ComposeOneAsync();
        await room.DispatchAsync();

        Assert.Equal([0, 1, 2], room.Messenger.Messages.Select(page => page.Number));
        Assert.Equal([null, "0", "0"], room.Messenger.Messages.Select(page => page.First?.Message));
        Assert.IsType<DeliveryState.Delivered>((await room.DeliveryAsync()).State);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_whose_answer_is_lost_is_looked_for_before_it_is_sent_again(bool hasArrived)
    {
        await ComposeOneAsync();
        room.Messenger.OnSend = (_, deliver, _) =>
        {
            room.Messenger.OnSend = (_, again, _) => Task.FromResult(again());
            _ = hasArrived ? deliver() : null;
            return Task.FromResult<DeliveryResult>(new DeliveryResult.Uncertain("The line went dead."));
        };
        await room.DispatchAsync();
        room.Time.Advance(Duration.FromSeconds(59));
        await room.DispatchAsync();
        Assert.Equal((1, 0), (room.Messenger.Sends, room.Messenger.ReadBacks));

        await room.RunAsync(Duration.FromMinutes(5));

        Assert.Single(room.Messenger.Messages);
        Assert.Equal((hasArrived ? 1 : 2, 1), (room.Messenger.Sends, room.Messenger.ReadBacks));
        Assert.InRange(room.Messenger.ReadSince!.Value, BriefingRoom.Seven + Duration.FromMinutes(55), BriefingRoom.Seven + Duration.FromMinutes(59));
        Assert.IsType<DeliveryState.Delivered>((await room.DeliveryAsync()).State);
    }

    [Fact]
    public async Task A_page_that_a_process_is_about_to_send_when_it_stands_still_for_longer_than_its_claim_is_sent_once()
    {
        await ComposeOneAsync();
        var dispatcher = room.Dispatcher();
        var (sleeps, wakes) = (new TaskCompletionSource(), new TaskCompletionSource());
        room.Messenger.OnSend = async (_, deliver, _) =>
        {
            room.Messenger.OnSend = (_, again, _) => Task.FromResult(again());
            sleeps.SetResult();
            await wakes.Task;
            return deliver();
        };
        var sleeper = dispatcher.DispatchDueAsync(4, Cancellation);
        await sleeps.Task;
        room.Time.Advance(Duration.FromMinutes(5));
        await dispatcher.DispatchDueAsync(4, Cancellation);
        wakes.SetResult();
        await sleeper;

        room.Time.Advance(Duration.FromMinutes(5));
        await dispatcher.DispatchDueAsync(4, Cancellation);

        Assert.Single(room.Messenger.Messages);
        Assert.IsType<DeliveryState.Delivered>((await room.DeliveryAsync()).State);
    }

    [Fact]
    public async Task A_channel_that_cannot_be_read_keeps_its_uncertain_page_unsent_and_the_next_briefing_comes()
    {
        await ComposeOneAsync();
        room.Messenger.ReadBack = new ReadBackResult.Unreadable("The bot may not read the channel.");
        room.Messenger.OnSend = (_, deliver, _) =>
        {
            room.Messenger.OnSend = (_, next, _) => Task.FromResult(next());
            return Task.FromResult<DeliveryResult>(new DeliveryResult.Uncertain("The line went dead."));
        };
        await room.DispatchAsync();
        await room.PublishAsync("Ferry stays in port");
        await room.RunAsync(Duration.FromHours(26), Duration.FromMinutes(10));

        var deliveries = await room.Outbox.OfChannelAsync(BriefingRoom.Harbour, 10, Cancellation);
        Assert.IsType<DeliveryState.Delivered>(deliveries[0].State);
        Assert.Equal(new DeliveryState.Uncertain(null, "The bot may not read the channel."), deliveries[1].State);
        Assert.Equal(2, room.Messenger.Sends);
    }

    [Fact]
    public async Task What_was_surely_not_taken_is_sent_again_later_and_later()
    {
        await ComposeOneAsync();
        var times = new List<Instant>();
        room.Messenger.OnSend = (_, deliver, _) =>
        {
            times.Add(room.Time.GetCurrentInstant());
            return Task.FromResult(times.Count < 6 ? new DeliveryResult.Retry(null, "Discord answers 503.") : deliver());
        };
        await room.DispatchAsync();
        await room.RunAsync(Duration.FromHours(1), Duration.FromSeconds(5));

        Assert.Single(room.Messenger.Messages);
        var pauses = times.Zip(times.Skip(1), (one, next) => next - one).ToList();
        Assert.Equal(pauses.Order(), pauses);
        Assert.InRange(pauses[0], Duration.FromSeconds(30), Duration.FromSeconds(50));
        Assert.InRange(pauses[^1], Duration.FromMinutes(8), Duration.FromMinutes(13));
    }

    [Fact]
    public async Task The_platform_says_how_long_to_wait_at_least()
    {
        await ComposeOneAsync();
        room.Messenger.OnSend = (_, deliver, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Retry(Duration.FromMinutes(40), "Too many requests."));
        await room.DispatchAsync();

        var retry = Assert.IsType<DeliveryState.Retry>((await room.DeliveryAsync()).State);
        Assert.InRange(retry.At - room.Time.GetCurrentInstant(), Duration.FromMinutes(40), Duration.FromMinutes(41));
    }

    [Fact]
    public async Task After_a_day_of_refusals_a_delivery_is_put_aside_with_its_reason()
    {
        await ComposeOneAsync();
        room.Messenger.OnSend = (_, _, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Retry(null, "Discord answers 503."));
        await room.RunAsync(Duration.FromHours(25), Duration.FromMinutes(10));

        Assert.StartsWith("Discord answers 503.", Assert.IsType<DeliveryState.Dead>((await room.DeliveryAsync()).State).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_cannot_be_written_to_pauses_its_subscription_with_the_remedy_and_its_news_are_told_later()
    {
        await ComposeOneAsync();
        room.Messenger.OnSend = (_, _, _) =>
            Task.FromResult<DeliveryResult>(new DeliveryResult.Paused("The bot may not write here.", "Give it Send Messages."));
        await room.DispatchAsync();

        var paused = Assert.IsType<SubscriptionState.Paused>((await room.OnlySubscriptionAsync()).State);
        Assert.Equal(("The bot may not write here.", "Give it Send Messages."), (paused.Reason, paused.Remedy));

        room.Messenger.OnSend = (_, deliver, _) => Task.FromResult(deliver());
        await room.RunAsync(Duration.FromHours(30), Duration.FromMinutes(30));
        Assert.Empty(room.Messenger.Messages);
        await room.SubscribeAsync();
        await room.RunAsync(Duration.FromHours(24), Duration.FromMinutes(30));

        Assert.Equal("Second gate opens", Assert.Single(Assert.Single(room.Messenger.Messages).Digest.Stories).Headline);
    }

    [Fact]
    public async Task Of_a_briefing_that_did_not_arrive_and_one_after_it_that_did_only_the_first_is_told_when_the_channel_is_open_again()
    {
        await ComposeOneAsync();
        room.Messenger.OnSend = (_, _, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Uncertain("The line went dead."));
        await room.DispatchAsync();
        await room.PublishAsync("Ferry stays in port");
        await room.SendNowAsync();
        room.Messenger.OnSend = (_, deliver, _) => Task.FromResult(deliver());
        await room.DispatchAsync();
        Assert.Equal(["Ferry stays in port"], room.Headlines);

        // the first one is looked for, does not stand there, and is refused when it is sent again
        room.Messenger.OnSend = (_, _, _) =>
            Task.FromResult<DeliveryResult>(new DeliveryResult.Paused("The bot may not write here.", "Give it Send Messages."));
        await room.RunAsync(Duration.FromMinutes(3));
        Assert.IsType<SubscriptionState.Paused>((await room.OnlySubscriptionAsync()).State);
        room.Messenger.OnSend = (_, deliver, _) => Task.FromResult(deliver());
        await room.SubscribeAsync();
        await room.RunAsync(Duration.FromHours(48), Duration.FromMinutes(30));

        Assert.Equal(["Ferry stays in port", "Second gate opens"], room.Messenger.Messages.SelectMany(page => page.Digest.Stories).Select(story => story.Headline));
    }

    [Fact]
    public async Task A_channel_that_is_gone_ends_its_subscription()
    {
        await ComposeOneAsync();
        room.Messenger.OnSend = (_, _, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Gone("The channel was deleted."));
        await room.DispatchAsync();

        Assert.Empty(await room.Subscriptions.OfChannelAsync(BriefingRoom.Harbour, Cancellation));
        Assert.Equal(new BriefingNotice("mira", BriefingRoom.Harbour, "harbour", "The channel was deleted.", null), Assert.Single(room.Messenger.Notices));
    }

    [Fact]
    public async Task Whoever_subscribed_is_told_once_that_the_briefings_wait()
    {
        await ComposeOneAsync();
        room.Messenger.OnSend = (_, _, _) =>
            Task.FromResult<DeliveryResult>(new DeliveryResult.Paused("The bot may not write here.", "Give it Send Messages."));

        await room.RunAsync(Duration.FromHours(30), Duration.FromMinutes(30));

        Assert.Equal(
            new BriefingNotice("mira", BriefingRoom.Harbour, "harbour", "The bot may not write here.", "Give it Send Messages."),
            Assert.Single(room.Messenger.Notices));
    }

    [Fact]
    public async Task A_message_that_is_never_taken_is_put_aside_and_the_subscription_goes_on()
    {
        await ComposeOneAsync();
        room.Messenger.OnSend = (_, _, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Refused("The body is too long."));
        await room.RunAsync(Duration.FromHours(2), Duration.FromMinutes(30));

        Assert.Equal(1, room.Messenger.Sends);
        Assert.IsType<DeliveryState.Dead>((await room.DeliveryAsync()).State);
        Assert.IsType<SubscriptionState.Active>((await room.OnlySubscriptionAsync()).State);
    }

    [Fact]
    public async Task Who_deletes_the_first_page_is_spared_the_others()
    {
        room.Messenger.Pages = 2;
        await ComposeOneAsync();
        room.Messenger.OnSend = (_, _, _) => Task.FromResult<DeliveryResult>(new DeliveryResult.Deleted());
        await room.DispatchAsync();

        Assert.Equal(1, room.Messenger.Sends);
        Assert.IsType<DeliveryState.Delivered>((await room.DeliveryAsync()).State);
    }

    [Fact]
    public async Task A_fault_of_a_messenger_is_uncertain_and_stops_no_other_delivery()
    {
        await room.SubscribeAsync("orchards", channel: BriefingRoom.Harbour with { Channel = "orchards" });
        await room.PublishAsync("Late frost", "orchard");
        await ComposeOneAsync();
        room.Messenger.OnSend = (page, deliver, _) =>
            page.Channel == BriefingRoom.Harbour ? throw new InvalidOperationException("a fault") : Task.FromResult(deliver());
        await room.DispatchAsync();

        Assert.Single(room.Messenger.Messages);
        Assert.IsType<DeliveryState.Uncertain>((await room.DeliveryAsync()).State);
    }

    [Fact]
    public async Task A_digest_that_cannot_be_drawn_waits_and_stops_no_other()
    {
        await room.SubscribeAsync("orchards", channel: BriefingRoom.Harbour with { Channel = "orchards" });
        await room.PublishAsync("Late frost", "orchard");
        await ComposeOneAsync();
        room.Messenger.OnCount = digest => digest.TopicName == "harbour" ? throw new InvalidOperationException("a fault") : 1;
        await room.DispatchAsync();

        Assert.Equal("orchards", Assert.Single(room.Messenger.Messages).Digest.TopicName);
        Assert.IsType<DeliveryState.Retry>((await room.DeliveryAsync()).State);
        room.Messenger.OnCount = null;
        await room.RunAsync(Duration.FromMinutes(2));
        Assert.Equal(2, room.Messenger.Messages.Count);
    }

    [Fact]
    public async Task A_page_that_cannot_be_kept_holds_up_no_other_delivery_and_is_not_sent_again()
    {
        await SubscribeDozenAsync();
        await ComposeOneAsync();
        var failures = 1;
        outbox.OnSettle = _ => failures-- > 0 ? new FakeStorageException(StorageProblemKind.Locked) : null;

        // what failed is told in the end
        await Assert.ThrowsAsync<FakeStorageException>(() => room.Dispatcher().DispatchDueAsync(1, Cancellation));
        Assert.Equal(13, room.Messenger.Messages.Count);

        await room.RunAsync(Duration.FromMinutes(5));
        Assert.Equal((13, 13, 1), (room.Messenger.Messages.Count, room.Messenger.Sends, room.Messenger.ReadBacks));
    }

    [Fact]
    public async Task Nothing_more_is_sent_for_a_while_when_no_page_can_be_kept()
    {
        await SubscribeDozenAsync();
        await ComposeOneAsync();
        outbox.OnSettle = _ => new FakeStorageException(StorageProblemKind.Full);

        await Assert.ThrowsAsync<FakeStorageException>(() => room.Dispatcher().DispatchDueAsync(1, Cancellation));

        Assert.Equal(3, room.Messenger.Sends);
    }

    [Fact]
    public async Task A_channel_that_does_not_answer_holds_up_only_itself()
    {
        await SubscribeDozenAsync();
        await ComposeOneAsync();
        var answer = new TaskCompletionSource();
        var others = new TaskCompletionSource();
        room.Messenger.OnSend = async (page, deliver, _) =>
        {
            if (page.Channel == BriefingRoom.Harbour)
            {
                await answer.Task;
            }

            var result = deliver();
            if (room.Messenger.Messages.Count == 12)
            {
                others.SetResult();
            }

            return result;
        };

        var dispatcher = room.Dispatcher();
        var first = dispatcher.DispatchDueAsync(4, Cancellation);
        await others.Task.WaitAsync(Cancellation);

        // what is due meanwhile goes out by the call that is under way
        var late = BriefingRoom.Harbour with { Channel = "late" };
        await room.SubscribeAsync(time: "08:01", channel: late);
        room.Time.Advance(Duration.FromMinutes(1));
        await room.ComposeAsync();
        room.Messenger.OnSend = (_, deliver, _) =>
        {
            var result = deliver();
            answer.SetResult();
            return Task.FromResult(result);
        };
        Assert.Equal(0, await dispatcher.DispatchDueAsync(4, Cancellation));
        Assert.Equal(14, await first);
        Assert.Equal([late, BriefingRoom.Harbour], room.Messenger.Messages.TakeLast(2).Select(page => page.Channel));
    }

    [Fact]
    public async Task A_platform_that_never_answers_is_not_waited_for_forever()
    {
        await ComposeOneAsync();
        var patience = new FakeTimeProvider();
        room.Messenger.OnSend = async (_, _, cancellation) =>
        {
            patience.Advance(TimeSpan.FromMinutes(5));
            await Task.Delay(Timeout.InfiniteTimeSpan, patience, cancellation);
            throw new InvalidOperationException("waited for nothing");
        };
        await room.DispatchAsync(patience: patience);

        Assert.IsType<DeliveryState.Uncertain>((await room.DeliveryAsync()).State);
    }

    [Fact]
    public async Task Told_to_stop_it_finishes_the_page_and_leaves_the_rest_to_the_next()
    {
        room.Messenger.Pages = 2;
        await ComposeOneAsync();
        using var stop = new CancellationTokenSource();
        room.Messenger.OnSend = (_, deliver, _) =>
        {
            stop.Cancel();
            return Task.FromResult(deliver());
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => room.DispatchAsync(stop.Token));
        Assert.Equal(1, (await room.DeliveryAsync()).Page);
        await room.DispatchAsync();

        Assert.Equal([0, 1], room.Messenger.Messages.Select(page => page.Number));
        Assert.Equal(0, room.Messenger.ReadBacks);
    }

    private async Task SubscribeDozenAsync()
    {
        for (var number = 0; number < 12; number++)
        {
            await room.SubscribeAsync(channel: BriefingRoom.Harbour with { Channel = $"channel {number}" });
        }
    }

    private async Task ComposeOneAsync()
    {
        await room.SubscribeAsync();
        await room.PublishAsync("Second gate opens");
        room.Time.MoveTo(BriefingRoom.Seven + Duration.FromHours(1));
        await room.ComposeAsync();
    }
}
