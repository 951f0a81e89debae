using DigestBot.Deliveries;
using DigestBot.Storage.Deliveries;
using DigestBot.Storage.Subscriptions;
using DigestBot.Subscriptions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Moving;

/// <summary>
/// Makes an older copy fit to go on from now. The bot went on after the copy was made, so what was due since has been told, nobody knows any
/// more with which stories; and what was on its way then has most likely arrived.
/// </summary>
internal static class RestoredState
{
    /// <summary>More than any digest has.</summary>
    private const int MostPages = 20;

    /// <summary>So that nothing new gets the number of something that the copy does not know and that buttons in channels still name.</summary>
    private const long NumbersSkipped = 1_000_000;

    public static async Task<RestoredMarks> MarkAsync(DigestDb db, Instant now, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var subscriptions = await MarkSubscriptionsAsync(db, now, cancellation);
        var deliveries = await MarkDeliveriesAsync(db, now, cancellation);
        await db.SaveChangesAsync(cancellation);
        await db.SkipNumbersAsync(NumbersSkipped, cancellation);
        await transaction.CommitAsync(cancellation);
        return new RestoredMarks(subscriptions, deliveries);
    }

    private static async Task<int> MarkSubscriptionsAsync(DigestDb db, Instant now, CancellationToken cancellation)
    {
        var passed = await db.Subscriptions.Where(row => row.PausedSince == null && row.NextRun <= now).ToListAsync(cancellation);
        foreach (var row in passed)
        {
            row.Take(row.ToSubscription().Schedule.NextAfter(now));
            row.CoveredUntil = now;

            // feeds bring the articles of that time once more: without a ledger only what is dated from now on is told
            row.Ledger = null;
        }

        return passed.Count;
    }

    private static async Task<int> MarkDeliveriesAsync(DigestDb db, Instant now, CancellationToken cancellation)
    {
        var underWay = await db.Deliveries.Where(row => row.DueAt != null).ToListAsync(cancellation);
        foreach (var row in underWay)
        {
            var begun = await db.DeliveryAttempts.Where(attempt => attempt.DeliveryId == row.Id && attempt.Outcome == AttemptOutcome.Open)
                .Select(attempt => attempt.Page).ToListAsync(cancellation);
            var channel = new ChannelAddress(row.Platform, new WorkspaceId(row.Workspace), row.Channel);
            db.DeliveryAttempts.AddRange(Enumerable.Range(row.Page, MostPages).Except(begun).Select(page => new DeliveryAttemptRow
            {
                DeliveryId = row.Id,
                Page = page,
                Marker = DeliveryMarker.Of(new DeliveryId(row.Id), channel, page).Value,
                StartedAt = row.EnqueuedAt,
                Outcome = AttemptOutcome.Open,
            }));
            row.State = DeliveryStateKind.Uncertain;
            row.DueAt = now;
            row.Reason = "It was on its way when the database was copied, and may have arrived since.";
        }

        return underWay.Count;
    }
}
