using System.Globalization;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Deliveries;

/// <summary>What every outbox keeps to. A database joins with a subclass that opens an empty one.</summary>
public abstract class OutboxCompliance
{
    private static readonly Instant Noon = Instant.FromUtc(2031, 3, 10, 12, 0);
    private static readonly Instant One = Noon + Duration.FromHours(1);
    private static readonly Duration Lease = Duration.FromMinutes(2);
    private static readonly ChannelAddress News = new(Platform.Discord, new WorkspaceId("guild"), "news");

    protected abstract IOutbox Outbox { get; }

    protected abstract ISubscriptionStore Subscriptions { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Enqueueing_moves_the_subscription_on_and_keeps_the_digest_to_the_letter()
    {
        var id = await EnqueueAsync();

        var subscription = Assert.Single(await Subscriptions.OfChannelAsync(News, Cancellation));
        Assert.Equal((One, new LocalDate(2031, 3, 11)), (subscription.CoveredUntil, subscription.Next.Date));
        var delivery = await OnlyAsync();
        Assert.Equal(id, delivery.Id);
        Assert.Equal((subscription.Id, News, new Occasion("2031-03-10T13:00"), One), (delivery.Subscription, delivery.Channel, delivery.Occasion, delivery.EnqueuedAt));
        Assert.Equal(new DeliveryState.Pending(One), delivery.State);
        Assert.Equal(JsonDigestRenderer.Render(Digest), JsonDigestRenderer.Render(delivery.Digest));
    }

    [Fact]
    public async Task A_run_is_enqueued_once_however_often_the_job_fires()
    {
        var due = await SubscribeAsync();
        var ids = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => EnqueueAsync(due), Cancellation)));

        Assert.Single(ids, id => id is not null);
        Assert.Single(await Outbox.OfChannelAsync(News, 10, Cancellation));
    }

    [Fact]
    public async Task A_run_that_comes_again_because_the_clock_was_set_back_is_passed_over()
    {
        await EnqueueAsync();
        var again = (await Subscriptions.SubscribeAsync(Wanted("harbour", News), Noon, Cancellation)).Now;

        Assert.Null(await EnqueueAsync(again));
        Assert.Single(await Outbox.OfChannelAsync(News, 10, Cancellation));
        Assert.Empty(await Subscriptions.DueAsync(Platform.Discord, One, 10, Cancellation));
    }

    [Fact]
    public async Task Runs_of_a_batch_go_out_in_its_order_and_one_that_was_changed_meanwhile_holds_up_no_other()
    {
        var (first, changed, gone, last) = (
            await SubscribeAsync("orchards"), await SubscribeAsync("harbour"), await SubscribeAsync("ferries"), await SubscribeAsync("bridges"));
        await Subscriptions.SubscribeAsync(Wanted("harbour", News) with { Length = DigestLength.Brief }, Noon, Cancellation);
        await Subscriptions.UnsubscribeAsync(News, "ferries", Cancellation);

        var ids = await Outbox.EnqueueAllAsync([RunOf(first), RunOf(changed), RunOf(gone), RunOf(last), RunOf(last)], One, Cancellation);

        Assert.Equal([true, false, false, true, false], ids.Select(id => id is not null));
        var waiting = await Outbox.OfChannelAsync(News, 10, Cancellation);
        Assert.Equal([(last.Id, ids[3]), (first.Id, ids[0])], waiting.Select(delivery => (delivery.Subscription, (DeliveryId?)delivery.Id)));
        Assert.Equal(["harbour"], (await Subscriptions.DueAsync(Platform.Discord, One, 10, Cancellation)).Select(own => own.Topic));
    }

    [Fact]
    public async Task Batches_of_the_same_runs_at_once_enqueue_each_of_them_once()
    {
        var due = new List<Subscription>();
        for (var number = 0; number < 8; number++)
        {
            due.Add(await SubscribeAsync("harbour", News with { Channel = $"channel {number}" }));
        }

        var batches = await Task.WhenAll(Enumerable.Range(0, 6).Select(turn => Task.Run(
            () => Outbox.EnqueueAllAsync([.. (turn % 2 == 0 ? due : due.AsEnumerable().Reverse()).Select(own => RunOf(own))], One, Cancellation), Cancellation)));

        Assert.Equal(due.Count, batches.SelectMany(ids => ids).OfType<DeliveryId>().Distinct().Count());
        Assert.Equal(due.Count, batches.SelectMany(ids => ids).Count(id => id is not null));
        foreach (var own in due)
        {
            Assert.Single(await Outbox.OfChannelAsync(own.Channel, 10, Cancellation));
        }
    }

    [Fact]
    public async Task A_silent_run_moves_its_subscription_on_and_sends_nothing()
    {
        var due = await SubscribeAsync();
        var silent = RunOf(due) with { IsSilent = true };

        Assert.Null(await Outbox.EnqueueAsync(silent, One, Cancellation));
        var after = Assert.Single(await Subscriptions.OfChannelAsync(News, Cancellation));
        Assert.Equal((silent.Next, One, Ledger.Empty.Id), (after.Next, after.CoveredUntil, after.Ledger));
        Assert.Equal(Ledger.Empty, await Subscriptions.LedgerAsync(Ledger.Empty.Id, Cancellation));
        Assert.Empty(await Outbox.OfChannelAsync(News, 10, Cancellation));
        Assert.Empty(await Subscriptions.DueAsync(Platform.Discord, One, 10, Cancellation));
    }

    [Fact]
    public async Task A_run_by_request_leaves_the_schedule_as_it_is_and_comes_once()
    {
        var due = await SubscribeAsync();
        var asked = new ComposedRun(due, new Occasion("asked for once"), new Briefing(Digest, Ledger.Empty), Next: null);

        Assert.NotNull(await Outbox.EnqueueAsync(asked, Noon, Cancellation));
        Assert.Null(await Outbox.EnqueueAsync(asked, Noon, Cancellation));
        var after = Assert.Single(await Subscriptions.OfChannelAsync(News, Cancellation));
        Assert.Equal((due.Next, Noon), (after.Next, after.CoveredUntil));
        Assert.NotNull(await EnqueueAsync(after));
    }

    [Fact]
    public async Task What_a_channel_was_told_is_remembered_when_it_subscribes_again()
    {
        await EnqueueAsync();
        var again = await SubscribeAsync();

        Assert.Equal((One, Ledger.Empty.Id), (again.CoveredUntil, again.Ledger));
    }

    [Fact]
    public async Task A_claim_is_one_workers_until_it_runs_out()
    {
        await EnqueueAsync();
        var claims = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => ClaimAsync(One), Cancellation)));
        var first = Assert.Single(claims, claim => claim is not null)!;

        Assert.Null(await ClaimAsync(One + Lease - Duration.FromSeconds(1)));
        var second = await ClaimAsync(One + Lease);
        Assert.Null(second!.Unanswered);
        Assert.False(await BeginAsync(first, One + Lease));
        Assert.False(await SettleAsync(first, new DeliveryState.Delivered(One), AttemptOutcome.Delivered));
        Assert.True(await BeginAsync(second, One + Lease));
    }

    [Fact]
    public async Task Who_claims_what_somebody_died_over_knows_when_sending_began()
    {
        await EnqueueAsync();
        var first = await ClaimAsync(One);
        await BeginAsync(first!, One);
        var second = await ClaimAsync(One + Lease);
        Assert.Equal(new UnansweredPage(One, One), second!.Unanswered);

        // it did not arrive, and the second who sends it dies as well
        await SettleAsync(second, new DeliveryState.Sending(One + Lease + Lease), AttemptOutcome.NotDelivered);
        await BeginAsync(second, One + Lease);
        Assert.Equal(new UnansweredPage(One, One + Lease), (await ClaimAsync(One + Lease + Lease))!.Unanswered);
    }

    [Fact]
    public async Task Beginning_extends_the_claim()
    {
        await EnqueueAsync();
        var claim = await ClaimAsync(One);
        await BeginAsync(claim!, One + Duration.FromMinutes(1));

        Assert.Null(await ClaimAsync(One + Lease));
        Assert.NotNull(await ClaimAsync(One + Lease + Duration.FromMinutes(1)));
    }

    [Fact]
    public async Task What_became_of_a_page_comes_back_as_it_was_kept()
    {
        await EnqueueAsync();
        var claim = await ClaimAsync(One);
        await BeginAsync(claim!, One);
        var after = claim!.Delivery with
        {
            Page = 1,
            First = new MessageAddress("thread", "77"),
            Failures = 3,
            State = new DeliveryState.Retry(One + Duration.FromHours(1), "It is full."),
        };
        Assert.True(await Outbox.SettleAsync(claim, new DeliverySettlement(after, AttemptOutcome.Delivered, One), Cancellation));

        Assert.Equal(Told(after), Told(await OnlyAsync()));
        Assert.Null(await ClaimAsync(One + Duration.FromMinutes(59)));
        Assert.Null((await ClaimAsync(One + Duration.FromHours(1)))!.Unanswered);
    }

    public static TheoryData<DeliveryState> Finished => [new DeliveryState.Delivered(One), new DeliveryState.Dead(One, "No."), new DeliveryState.Uncertain(null, "Dark.")];

    [Theory]
    [MemberData(nameof(Finished))]
    public async Task What_is_finished_is_never_claimed_again(DeliveryState state)
    {
        await EnqueueAsync();
        var claim = await ClaimAsync(One);
        await BeginAsync(claim!, One);
        Assert.True(await SettleAsync(claim!, state, AttemptOutcome.Delivered));
        Assert.False(await SettleAsync(claim!, new DeliveryState.Pending(One), AttemptOutcome.Delivered));

        Assert.Equal(state, (await OnlyAsync()).State);
        Assert.Null(await ClaimAsync(One + Duration.FromDays(30)));
    }

    [Fact]
    public async Task Deliveries_of_one_channel_wait_for_one_another_and_those_of_others_do_not()
    {
        var first = await EnqueueAsync(await SubscribeAsync("harbour"));
        var second = await EnqueueAsync(await SubscribeAsync("orchards"));
        var other = await EnqueueAsync(await SubscribeAsync("harbour", News with { Channel = "quay" }));

        var claim = await ClaimAsync(One);
        Assert.Equal((first, other), (claim!.Delivery.Id, (await ClaimAsync(One))?.Delivery.Id));
        Assert.Null(await ClaimAsync(One));
        await SettleAsync(claim, new DeliveryState.Retry(One + Lease, "It is full."), AttemptOutcome.NotDelivered);
        Assert.Null(await ClaimAsync(One));
        claim = await ClaimAsync(One + Lease);
        Assert.Equal(first, claim!.Delivery.Id);
        await SettleAsync(claim, new DeliveryState.Delivered(One + Lease), AttemptOutcome.Delivered);
        Assert.Equal(second, (await ClaimAsync(One + Lease))?.Delivery.Id);
    }

    [Fact]
    public async Task An_uncertain_delivery_holds_up_no_other_and_is_never_under_way_beside_one()
    {
        var first = await EnqueueAsync(await SubscribeAsync("harbour"));
        var second = await EnqueueAsync(await SubscribeAsync("orchards"));
        await SettleAsync((await ClaimAsync(One))!, new DeliveryState.Uncertain(One + Duration.FromMinutes(1), "Silence."), AttemptOutcome.Open);

        var claim = await ClaimAsync(One + Duration.FromSeconds(30));
        Assert.Equal(second, claim?.Delivery.Id);
        Assert.Null(await ClaimAsync(One + Duration.FromMinutes(1)));
        await SettleAsync(claim!, new DeliveryState.Delivered(One), AttemptOutcome.Delivered);
        Assert.Equal(first, (await ClaimAsync(One + Duration.FromMinutes(1)))?.Delivery.Id);
    }

    [Fact]
    public async Task Only_the_platform_that_is_asked_for_is_claimed()
    {
        await EnqueueAsync();
        Assert.Null(await Outbox.ClaimAsync(Platform.Slack, One, Lease, Cancellation));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_pause_is_kept_with_the_page_and_untold_news_are_told_when_it_ends(int page)
    {
        await EnqueueAsync();
        var claim = await ClaimAsync(One);
        var dead = claim!.Delivery with { Page = page, State = new DeliveryState.Dead(One, "It is shut.") };
        await Outbox.SettleAsync(
            claim,
            new DeliverySettlement(dead, AttemptOutcome.NotDelivered, One) { Consequence = new SubscriptionConsequence.Pause("It is shut.", "Open it.") },
            Cancellation);

        var subscription = Assert.Single(await Subscriptions.OfChannelAsync(News, Cancellation));
        Assert.Equal(new SubscriptionState.Paused(One, "It is shut.", "Open it."), subscription.State);
        Assert.Equal(page == 0 ? Digest.Asked.NotBefore : One, subscription.CoveredUntil);
        Assert.Equal(dead.State, (await OnlyAsync()).State);
    }

    [Fact]
    public async Task The_end_of_a_subscription_is_the_end_of_its_deliveries()
    {
        await EnqueueAsync();
        var claim = await ClaimAsync(One);
        await BeginAsync(claim!, One);
        var dead = claim!.Delivery with { State = new DeliveryState.Dead(One, "It is gone.") };
        var settlement = new DeliverySettlement(dead, AttemptOutcome.NotDelivered, One) { Consequence = new SubscriptionConsequence.Finish() };
        Assert.True(await Outbox.SettleAsync(claim, settlement, Cancellation));

        Assert.Empty(await Subscriptions.OfChannelAsync(News, Cancellation));
        Assert.Empty(await Outbox.OfChannelAsync(News, 10, Cancellation));
        Assert.False(await Outbox.SettleAsync(claim, settlement, Cancellation));
    }

    [Fact]
    public async Task A_number_is_never_given_to_another_delivery()
    {
        var first = await EnqueueAsync();
        await Subscriptions.UnsubscribeAsync(News, "harbour", Cancellation);
        var second = await EnqueueAsync();

        Assert.NotEqual(first, second);
    }

    internal static Digest Digest { get; } = new()
    {
        TopicName = "harbour",
        TopicTitle = "The harbour",
        Length = DigestLength.Standard,
        Asked = new DigestWindow(new LocalDate(2031, 3, 9), new LocalDate(2031, 3, 10)) { NotBefore = Instant.FromUtc(2031, 3, 9, 13, 0) },
        Shown = new DigestWindow(new LocalDate(2031, 3, 9), new LocalDate(2031, 3, 10)) { NotBefore = Instant.FromUtc(2031, 3, 9, 13, 0) },
        ComposedAt = One,
        Zone = "Asia/Tokyo",
        Culture = "ja",
        Stories =
        [
            new DigestStory("日韓「首脳」会談", [], [], [], []) { IsUpdate = true, Coverage = new DigestCoverage(3, 2, 1, 1, "Agency") },
        ],
        Upcoming = [],
    };

    private static NewSubscription Wanted(string topic, ChannelAddress channel) => new(
        channel, topic, new DigestSchedule(new LocalTime(13, 0), DateTimeZone.Utc), DigestLength.Full, CultureInfo.GetCultureInfo("en-GB"), "mira");

    private async Task<Subscription> SubscribeAsync(string topic = "harbour", ChannelAddress? channel = null) =>
        (await Subscriptions.SubscribeAsync(Wanted(topic, channel ?? News), Noon, Cancellation)).Now;

    private async Task<DeliveryId?> EnqueueAsync(Subscription? due = null)
    {
        return await Outbox.EnqueueAsync(RunOf(due ?? await SubscribeAsync()), One, Cancellation);
    }

    private static ComposedRun RunOf(Subscription due) =>
        new(due, Occasion.Of(due.Next), new Briefing(Digest, Ledger.Empty), due.Schedule.NextAfter(One));

    private Task<DeliveryClaim?> ClaimAsync(Instant now) => Outbox.ClaimAsync(Platform.Discord, now, Lease, Cancellation);

    private Task<bool> BeginAsync(DeliveryClaim claim, Instant now)
    {
        var page = claim.Delivery.CurrentPage;
        return Outbox.BeginAsync(claim, new DeliveryAttempt(page.Number, page.Marker, now), now + Lease, Cancellation);
    }

    private Task<bool> SettleAsync(DeliveryClaim claim, DeliveryState state, AttemptOutcome attempt) =>
        Outbox.SettleAsync(claim, new DeliverySettlement(claim.Delivery with { State = state }, attempt, One), Cancellation);

    private async Task<Delivery> OnlyAsync() => Assert.Single(await Outbox.OfChannelAsync(News, 10, Cancellation));

    private static (DeliveryId, int, MessageAddress?, int, DeliveryState) Told(Delivery delivery) =>
        (delivery.Id, delivery.Page, delivery.First, delivery.Failures, delivery.State);
}
