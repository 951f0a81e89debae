using DigestBot.Changes;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using DigestBot.Testing.Changes;
using NodaTime;

namespace DigestBot.Testing.Deliveries;

/// <summary>Subscriptions and their deliveries in memory; held to the same compliance suite as the databases.</summary>
public sealed class FakeOutbox : ISubscriptionStore, IOutbox
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<long, Subscription> subscriptions = [];
    private readonly SortedDictionary<long, Entry> entries = [];
    private readonly Dictionary<LedgerId, Ledger> ledgers = [];
    private long lastId;

    /// <summary>Where it puts on record what it pauses.</summary>
    public FakeChangeLog Changes { get; } = new();

    public Task<Subscribed> SubscribeAsync(NewSubscription wanted, Instant now, CancellationToken cancellation)
    {
        lock (gate)
        {
            var before = subscriptions.Values.FirstOrDefault(own => own.Channel == wanted.Channel && own.Topic == wanted.Topic);
            var after = new Subscription
            {
                Id = before?.Id ?? new SubscriptionId(++lastId),
                Channel = wanted.Channel,
                Topic = wanted.Topic,
                Schedule = wanted.Schedule,
                Length = wanted.Length,
                Culture = wanted.Culture,
                SaysNothingNew = wanted.SaysNothingNew,
                CreatedBy = before?.CreatedBy ?? wanted.By,
                CreatedAt = before?.CreatedAt ?? now,
                State = SubscriptionState.Running,
                Next = wanted.Schedule.NextAfter(now),
                CoveredUntil = before?.CoveredUntil,
                Ledger = before?.Ledger,
            };
            subscriptions[after.Id.Value] = after;
            return Task.FromResult(new Subscribed(after, before));
        }
    }

    public Task<bool> UnsubscribeAsync(ChannelAddress channel, string topic, CancellationToken cancellation)
    {
        lock (gate)
        {
            var own = subscriptions.Values.FirstOrDefault(own => own.Channel == channel && own.Topic == topic);
            return Task.FromResult(own is not null && End(own.Id.Value));
        }
    }

    public Task<IReadOnlyList<Subscription>> OfChannelAsync(ChannelAddress channel, CancellationToken cancellation) =>
        Task.FromResult(Select(own => own.Channel == channel));

    public Task<IReadOnlyList<Subscription>> OfWorkspaceAsync(Platform platform, WorkspaceId workspace, CancellationToken cancellation) =>
        Task.FromResult(Select(own => own.Channel.Platform == platform && own.Channel.Workspace == workspace));

    public Task<IReadOnlyList<Subscription>> DueAsync(Platform platform, Instant now, int max, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Subscription>>(
        [
            .. Select(own => own.Channel.Platform == platform && own.State is SubscriptionState.Active && own.Next.At <= now)
                .OrderBy(own => own.Next.At).ThenBy(own => own.Id.Value).Take(max),
        ]);

    public Task<Ledger?> LedgerAsync(LedgerId id, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(ledgers.GetValueOrDefault(id));
        }
    }

    public Task PauseAsync(SubscriptionId id, SubscriptionState.Paused pause, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (subscriptions.TryGetValue(id.Value, out var own))
            {
                Pause(own, pause);
            }

            return Task.CompletedTask;
        }
    }

    public Task<Subscription?> HoldAsync(ChannelAddress channel, string topic, SubscriptionState.Paused pause, CancellationToken cancellation) =>
        ChangeAsync(channel, topic, own => own with { State = pause });

    public Task<Subscription?> ResumeAsync(ChannelAddress channel, string topic, Instant now, CancellationToken cancellation) => ChangeAsync(
        channel, topic, own => own.State is SubscriptionState.Paused ? own with { State = SubscriptionState.Running, Next = own.Schedule.NextAfter(now) } : own);

    private Task<Subscription?> ChangeAsync(ChannelAddress channel, string topic, Func<Subscription, Subscription> change)
    {
        lock (gate)
        {
            if (subscriptions.Values.FirstOrDefault(own => own.Channel == channel && own.Topic == topic) is not { } own)
            {
                return Task.FromResult<Subscription?>(null);
            }

            return Task.FromResult<Subscription?>(subscriptions[own.Id.Value] = change(own));
        }
    }

    private void Pause(Subscription own, SubscriptionState.Paused pause)
    {
        subscriptions[own.Id.Value] = own with { State = pause };
        Changes.Record(Change.OfPause(own.Channel, own.Topic, pause));
    }

    public Task<IReadOnlyList<DeliveryId?>> EnqueueAllAsync(IReadOnlyList<ComposedRun> runs, Instant now, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<DeliveryId?>>([.. runs.Select(run => Enqueue(run, now))]);
        }
    }

    public Task<IReadOnlyList<DeliveryClaim>> ClaimAllAsync(Platform platform, Instant now, Duration lease, int max, CancellationToken cancellation)
    {
        lock (gate)
        {
            var claims = new List<DeliveryClaim>();
            while (claims.Count < max && Claim(platform, now, lease) is { } claim)
            {
                claims.Add(claim);
            }

            return Task.FromResult<IReadOnlyList<DeliveryClaim>>(claims);
        }
    }

    public Task<bool> BeginAsync(DeliveryClaim claim, DeliveryAttempt attempt, Instant until, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (Claimed(claim) is not { } entry)
            {
                return Task.FromResult(false);
            }

            var sending = entry.Delivery with { State = new DeliveryState.Sending(until) };
            entries[sending.Id.Value] = entry with { Delivery = sending, Unanswered = new UnansweredPage(entry.Sent ?? attempt.StartedAt, attempt.StartedAt), Sent = entry.Sent ?? attempt.StartedAt };
            return Task.FromResult(true);
        }
    }

    public Task<bool> SettleAsync(DeliveryClaim claim, DeliverySettlement settlement, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (Claimed(claim) is not { } entry)
            {
                return Task.FromResult(false);
            }

            var after = settlement.After;
            entries[after.Id.Value] = entry with
            {
                Delivery = after,
                Unanswered = settlement.Attempt == AttemptOutcome.Open ? entry.Unanswered : null,
                Sent = after.Page == entry.Delivery.Page ? entry.Sent : null,
            };
            var own = subscriptions[after.Subscription.Value];
            switch (settlement.Consequence)
            {
                case SubscriptionConsequence.Pause pause:
                    Pause(own, new SubscriptionState.Paused(settlement.At, pause.Reason, pause.Remedy));
                    if (after.Page == 0)
                    {
                        TakeBack(after, entry.LedgerBefore);
                    }

                    break;
                case SubscriptionConsequence.Finish:
                    End(own.Id.Value);
                    break;
            }

            return Task.FromResult(true);
        }
    }

    public Task<IReadOnlyList<Delivery>> OfChannelAsync(ChannelAddress channel, int max, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<Delivery>>(
                [.. entries.Values.Select(entry => entry.Delivery).Where(delivery => delivery.Channel == channel).Reverse().Take(max)]);
        }
    }

    public Task<IReadOnlyList<Instant>> EnqueuedSinceAsync(SubscriptionId subscription, Instant after, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<Instant>>(
            [
                .. entries.Values.Select(entry => entry.Delivery).Where(delivery => delivery.Subscription == subscription && delivery.EnqueuedAt > after)
                    .Select(delivery => delivery.EnqueuedAt),
            ]);
        }
    }

    private DeliveryClaim? Claim(Platform platform, Instant now, Duration lease)
    {
        var due = entries.Values
            .Where(entry => entry.Delivery.Channel.Platform == platform && entry.DueAt <= now && !IsHeldUp(entry.Delivery, now))
            .OrderBy(entry => entry.DueAt).ThenBy(entry => entry.Delivery.Id.Value)
            .FirstOrDefault();
        if (due is null)
        {
            return null;
        }

        var claimed = due with { Delivery = due.Delivery with { State = new DeliveryState.Sending(now + lease) }, Fence = due.Fence + 1 };
        entries[due.Delivery.Id.Value] = claimed;
        return new DeliveryClaim(claimed.Delivery, claimed.Fence, claimed.Unanswered);
    }

    private bool IsHeldUp(Delivery due, Instant now) => entries.Values.Any(entry =>
        entry.Delivery.Channel == due.Channel && entry.Delivery.Id != due.Id && entry.DueAt is { } at
        && ((entry.Delivery.State is DeliveryState.Sending && at > now)
            || (entry.Delivery.Id.Value < due.Id.Value && entry.Delivery.State is not DeliveryState.Uncertain)));

    private Entry? Claimed(DeliveryClaim claim) =>
        entries.TryGetValue(claim.Delivery.Id.Value, out var entry) && entry.Fence == claim.Fence && entry.Delivery.State is DeliveryState.Sending ? entry : null;

    private bool Advance(Subscription due, ScheduledRun nextRun)
    {
        if (!subscriptions.TryGetValue(due.Id.Value, out var own) || own.State is not SubscriptionState.Active
            || own.Next != due.Next || own.Schedule != due.Schedule || own.Length != due.Length || own.Ledger != due.Ledger)
        {
            return false;
        }

        subscriptions[own.Id.Value] = own with { Next = nextRun };
        return true;
    }

    private DeliveryId? Enqueue(ComposedRun run, Instant now)
    {
        var (due, occasion, briefing, next) = run;
        var isKnown = !run.IsSilent && entries.Values.Any(entry => entry.Delivery.Subscription == due.Id && entry.Delivery.Occasion == occasion);
        if (!Advance(due, next ?? due.Next) || isKnown)
        {
            return null;
        }

        Learn(due.Id, briefing.After, now);
        if (run.IsSilent)
        {
            return null;
        }

        var delivery = new Delivery
        {
            Id = new DeliveryId(++lastId),
            Subscription = due.Id,
            Occasion = occasion,
            Channel = due.Channel,
            Digest = briefing.Digest,
            EnqueuedAt = now,
            State = new DeliveryState.Pending(now),
        };
        entries[delivery.Id.Value] = new Entry(delivery, 0, null) { LedgerBefore = due.Ledger };
        return delivery.Id;
    }

    private void Learn(SubscriptionId id, Ledger ledger, Instant coveredUntil)
    {
        subscriptions[id.Value] = subscriptions[id.Value] with { CoveredUntil = coveredUntil, Ledger = Keep(ledger) };
    }

    private void TakeBack(Delivery untold, LedgerId? ledgerBefore)
    {
        var own = subscriptions[untold.Subscription.Value];
        if (untold.Digest.Asked.NotBefore is not { } since || own.Ledger is not { } known)
        {
            return;
        }

        var before = ledgerBefore is { } id ? ledgers[id] : null;
        var told = new List<Digest>();
        foreach (var entry in entries.Values.Where(entry => entry.Delivery.Subscription == own.Id && entry.Delivery.Id.Value > untold.Id.Value).ToList())
        {
            if (entry is { DueAt: not null, LedgerBefore: { } knownThen })
            {
                entries[entry.Delivery.Id.Value] = entry with { LedgerBefore = Keep(ledgers[knownThen].Without(untold.Digest, before, told)) };
            }

            if (entry.Delivery.Page > 0 || entry.Delivery.State is not DeliveryState.Dead)
            {
                told.Add(entry.Delivery.Digest);
            }
        }

        subscriptions[own.Id.Value] = own with
        {
            CoveredUntil = Instant.Min(since, own.CoveredUntil ?? since),
            Ledger = Keep(ledgers[known].Without(untold.Digest, before, told)),
        };
    }

    private LedgerId Keep(Ledger ledger)
    {
        ledgers[ledger.Id] = ledger;
        return ledger.Id;
    }

    private bool End(long id)
    {
        foreach (var entry in entries.Values.Where(entry => entry.Delivery.Subscription.Value == id).ToList())
        {
            entries.Remove(entry.Delivery.Id.Value);
        }

        return subscriptions.Remove(id);
    }

    private IReadOnlyList<Subscription> Select(Func<Subscription, bool> wanted)
    {
        lock (gate)
        {
            return
            [
                .. subscriptions.Values.Where(wanted)
                    .OrderBy(own => own.Channel.Channel, StringComparer.Ordinal).ThenBy(own => own.Topic, StringComparer.Ordinal),
            ];
        }
    }

    private sealed record Entry(Delivery Delivery, long Fence, UnansweredPage? Unanswered)
    {
        public LedgerId? LedgerBefore { get; init; }

        /// <summary>When its page was first sent.</summary>
        public Instant? Sent { get; init; }

        public Instant? DueAt => Delivery.State switch
        {
            DeliveryState.Pending pending => pending.Since,
            DeliveryState.Sending sending => sending.Until,
            DeliveryState.Retry retry => retry.At,
            DeliveryState.Uncertain uncertain => uncertain.ReadBackAt,
            _ => null,
        };
    }
}
