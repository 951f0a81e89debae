using DigestBot.Subscriptions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Subscriptions;

/// <summary>Moves a due subscription on. Runs inside the caller's transaction.</summary>
internal static class SubscriptionAdvance
{
    /// <returns>False when it is no longer due as it was, and nothing was changed.</returns>
    public static async Task<bool> TryAsync(DigestDb db, Subscription due, ScheduledRun nextRun, Instant coveredUntil, CancellationToken cancellation)
    {
        var row = await db.Subscriptions.ForUpdate().SingleOrDefaultAsync(own => own.Id == due.Id.Value, cancellation);
        if (row is null || row.PausedSince is not null || row.ToSubscription() is var current
            && (current.Next != due.Next || current.Schedule != due.Schedule || current.Length != due.Length))
        {
            return false;
        }

        row.Take(nextRun);
        row.CoveredUntil = coveredUntil;
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
