using DigestBot.Digests;
using DigestBot.Storage.Subscriptions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Deliveries;

/// <summary>A delivery of which nothing arrived: what it told is news again, and what others told before and after it is not.</summary>
internal sealed class UntoldDelivery(DigestDb db, DeliveryRow untold, Digest digest)
{
    /// <summary>Inside the caller's transaction, which has the subscription.</summary>
    public async Task TakeBackAsync(SubscriptionRow subscription, CancellationToken cancellation)
    {
        // a subscription without a ledger goes on from an older copy, and nobody knows what it was told
        if (digest.Asked.NotBefore is not { } since || await db.FindLedgerAsync(subscription.Ledger, cancellation) is not { } known)
        {
            return;
        }

        var before = await db.FindLedgerAsync(untold.LedgerBefore, cancellation);
        var later = await db.Deliveries.Include(row => row.Digest).Where(row => row.SubscriptionId == untold.SubscriptionId && row.Id > untold.Id)
            .OrderBy(row => row.Id).ToListAsync(cancellation);
        var told = new List<Digest>();
        foreach (var row in later)
        {
            // should nothing of that arrive either, this must not count as told before it
            if (row.DueAt is not null && await db.FindLedgerAsync(row.LedgerBefore, cancellation) is { } knownThen)
            {
                row.LedgerBefore = await PutAsync(knownThen.Without(digest, before, told), cancellation);
            }

            if (row.Page > 0 || row.State != DeliveryStateKind.Dead)
            {
                told.Add(row.Digest!.Read());
            }
        }

        subscription.Ledger = await PutAsync(known.Without(digest, before, told), cancellation);
        subscription.CoveredUntil = Instant.Min(since, subscription.CoveredUntil ?? since);
    }

    private async Task<string> PutAsync(Ledger ledger, CancellationToken cancellation)
    {
        await db.PutAsync(ledger, cancellation);
        return ledger.Id.Value;
    }
}
