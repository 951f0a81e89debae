using DigestBot.Digests;
using DigestBot.Subscriptions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Subscriptions;

/// <summary>Moves a due subscription on. Runs inside the caller's transaction.</summary>
internal static class SubscriptionAdvance
{
    /// <returns>Null when it is no longer due as it was, and nothing was changed.</returns>
    public static async Task<SubscriptionRow?> TryAsync(DigestDb db, Subscription due, ScheduledRun? nextRun, CancellationToken cancellation)
    {
        var row = await db.Subscriptions.ForUpdate().SingleOrDefaultAsync(own => own.Id == due.Id.Value, cancellation);
        if (row is null || row.PausedSince is not null || row.ToSubscription() is var current
            && (current.Next != due.Next || current.Schedule != due.Schedule || current.Length != due.Length || current.Ledger != due.Ledger))
        {
            return null;
        }

        if (nextRun is not null)
        {
            row.Take(nextRun);
            await db.SaveChangesAsync(cancellation);
        }

        return row;
    }

    /// <summary>Keeps what the channel knows now.</summary>
    public static async Task LearnAsync(DigestDb db, SubscriptionRow row, Ledger ledger, Instant coveredUntil, CancellationToken cancellation)
    {
        row.CoveredUntil = coveredUntil;
        row.Ledger = ledger.Id.Value;
        await db.SaveChangesAsync(cancellation);

        // many channels know the same
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "Ledgers" ("Id", "Json") VALUES ({row.Ledger}, {ledger.Json}) ON CONFLICT DO NOTHING""", cancellation);
    }
}
