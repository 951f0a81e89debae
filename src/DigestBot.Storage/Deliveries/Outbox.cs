using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Storage.Subscriptions;
using DigestBot.Subscriptions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Deliveries;

/// <summary>The outbox in a relational database. Each verb is one context and one transaction.</summary>
internal sealed class Outbox(Func<DigestDb> open, WriteTurn turn) : IOutbox
{
    private readonly ReadDigests read = new();

    public async Task<IReadOnlyList<DeliveryId?>> EnqueueAllAsync(IReadOnlyList<ComposedRun> runs, Instant now, CancellationToken cancellation)
    {
        await using var db = open();
        var batch = new RunBatch(db, runs);
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var enqueued = await batch.EnqueueAsync(now, cancellation);
        await transaction.CommitAsync(cancellation);
        return [.. enqueued.Select(row => row is null ? (DeliveryId?)null : new DeliveryId(row.Id))];
    }

    public async Task<IReadOnlyList<DeliveryClaim>> ClaimAllAsync(Platform platform, Instant now, Duration lease, int max, CancellationToken cancellation)
    {
        await using var db = open();
        var rows = await TakeAsync(db, platform, now, lease, max, cancellation);
        return rows.Count == 0 ? [] : await new ClaimReading(db, read).ReadAsync(rows, cancellation);
    }

    public async Task<bool> BeginAsync(DeliveryClaim claim, DeliveryAttempt attempt, Instant until, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await Claimed(db, claim).ExecuteUpdateAsync(row => row.SetProperty(column => column.DueAt, until), cancellation) == 0)
        {
            return false;
        }

        db.DeliveryAttempts.Add(new DeliveryAttemptRow
        {
            DeliveryId = claim.Delivery.Id.Value,
            Page = attempt.Page,
            Marker = attempt.Marker.Value,
            StartedAt = attempt.StartedAt,
            Outcome = AttemptOutcome.Open,
        });
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    public async Task<bool> SettleAsync(DeliveryClaim claim, DeliverySettlement settlement, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await Claimed(db, claim).ForUpdate().SingleOrDefaultAsync(cancellation) is not { } row)
        {
            return false;
        }

        if (settlement.Attempt != AttemptOutcome.Open)
        {
            await db.DeliveryAttempts.Where(attempt => attempt.DeliveryId == row.Id && attempt.Page == row.Page && attempt.Outcome == AttemptOutcome.Open)
                .ExecuteUpdateAsync(
                    attempt => attempt.SetProperty(column => column.Outcome, settlement.Attempt).SetProperty(column => column.EndedAt, settlement.At), cancellation);
        }

        row.Take(settlement.After);
        await TakeAsync(db, row, settlement, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    public async Task<IReadOnlyList<Delivery>> OfChannelAsync(ChannelAddress channel, int max, CancellationToken cancellation)
    {
        await using var db = open();
        var rows = await db.Deliveries.AsNoTracking().Include(row => row.Digest)
            .Where(row => row.Platform == channel.Platform && row.Workspace == channel.Workspace.Value && row.Channel == channel.Channel)
            .OrderByDescending(row => row.Id).Take(max).ToListAsync(cancellation);
        return [.. rows.Select(row => row.ToDelivery(row.Digest!.Read()))];
    }

    public async Task<IReadOnlyList<Instant>> EnqueuedSinceAsync(SubscriptionId subscription, Instant after, CancellationToken cancellation)
    {
        await using var db = open();
        return await db.Deliveries.Where(row => row.SubscriptionId == subscription.Value && row.EnqueuedAt > after)
            .Select(row => row.EnqueuedAt).ToListAsync(cancellation);
    }

    private async Task<List<DeliveryRow>> TakeAsync(DigestDb db, Platform platform, Instant now, Duration lease, int max, CancellationToken cancellation)
    {
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.EnterAsync(ExclusivePart.ClaimDelivery, cancellation);
        var (nowTicks, untilTicks, name) = (now.ToUnixTimeTicks(), (now + lease).ToUnixTimeTicks(), platform.ToString());

        // an uncertain delivery and another one of its channel may both be free, and only one of them goes; with the number in its order
        // too, a server sorts all of a round for every claim: 10,000 that are due at one moment take 150 ms in place of a tenth of one
        var rows = await db.Deliveries.FromSql($"""
            WITH free AS (
                SELECT due."Id", due."Workspace", due."Channel", due."DueAt" FROM "Deliveries" AS due
                WHERE due."Platform" = {name} AND due."DueAt" <= {nowTicks} AND NOT EXISTS (
                    SELECT 1 FROM "Deliveries" AS other
                    WHERE other."Platform" = due."Platform" AND other."Workspace" = due."Workspace" AND other."Channel" = due."Channel"
                        AND other."Id" <> due."Id" AND other."DueAt" IS NOT NULL
                        AND ((other."State" = 'Sending' AND other."DueAt" > {nowTicks}) OR (other."Id" < due."Id" AND other."State" <> 'Uncertain')))
                ORDER BY due."DueAt" LIMIT {max} /* skip locked */),
            placed AS (SELECT "Id", row_number() OVER (PARTITION BY "Workspace", "Channel" ORDER BY "DueAt", "Id") AS "Place" FROM free)
            UPDATE "Deliveries" SET "State" = 'Sending', "DueAt" = {untilTicks}, "Fence" = "Fence" + 1
            WHERE "Id" IN (SELECT "Id" FROM placed WHERE "Place" = 1)
            RETURNING *
            """).AsNoTracking().ToListAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return [.. rows.OrderBy(row => row.Id)];
    }

    private static IQueryable<DeliveryRow> Claimed(DigestDb db, DeliveryClaim claim) => db.Deliveries.Where(row =>
        row.Id == claim.Delivery.Id.Value && row.Fence == claim.Fence && row.State == DeliveryStateKind.Sending);

    private static async Task TakeAsync(DigestDb db, DeliveryRow row, DeliverySettlement settlement, CancellationToken cancellation)
    {
        var subscription = settlement.Consequence is null ? null : await db.Subscriptions.ForUpdate().SingleOrDefaultAsync(own => own.Id == row.SubscriptionId, cancellation);
        switch (settlement.Consequence)
        {
            case SubscriptionConsequence.Pause pause when subscription is not null:
                var paused = new SubscriptionState.Paused(settlement.At, pause.Reason, pause.Remedy);
                subscription.Take(paused);
                db.Changes.Add(subscription.PauseOnRecord(paused));
                if (settlement.After is { Page: 0, Digest: var digest })
                {
                    await new UntoldDelivery(db, row, digest).TakeBackAsync(subscription, cancellation);
                }

                break;
            case SubscriptionConsequence.Finish when subscription is not null:
                db.Subscriptions.Remove(subscription);
                break;
        }
    }
}
