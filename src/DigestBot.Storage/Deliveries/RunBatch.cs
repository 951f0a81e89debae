using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Storage.Subscriptions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Deliveries;

/// <summary>Runs that go into the outbox together, inside the caller's transaction. Whatever several of them share is written once.</summary>
internal sealed class RunBatch(DigestDb db, IReadOnlyList<ComposedRun> runs)
{
    /// <summary>Made before the transaction begins, so that nobody waits for it.</summary>
    private readonly Dictionary<Digest, DigestRow> digests = runs.Where(run => !run.IsSilent).Select(run => run.Briefing.Digest)
        .Distinct<Digest>(ReferenceEqualityComparer.Instance).ToDictionary<Digest, Digest, DigestRow>(digest => digest, DigestRow.Of, ReferenceEqualityComparer.Instance);

    /// <returns>Of each run its delivery, without its number as long as nothing is saved; null when nothing is sent.</returns>
    public async Task<IReadOnlyList<DeliveryRow?>> EnqueueAsync(Instant now, CancellationToken cancellation)
    {
        var subscriptions = await SubscriptionsAsync(cancellation);
        var known = await OccasionsAsync(cancellation);
        var (enqueued, ledgers) = (new DeliveryRow?[runs.Count], new SortedDictionary<string, Ledger>(StringComparer.Ordinal));
        foreach (var (index, run) in runs.Index())
        {
            if (subscriptions.GetValueOrDefault(run.Due.Id.Value) is not { } subscription || !subscription.IsStill(run.Due))
            {
                continue;
            }

            if (run.Next is { } next)
            {
                subscription.Take(next);
            }

            // a clock that was set back brings a run twice: then the subscription moves on, nothing is sent, and the next briefing tells it
            if (!run.IsSilent && !known.Add((subscription.Id, run.Occasion.Value)))
            {
                continue;
            }

            // what a subscription refers to is there and stays: looks that find nothing need not write it every minute
            if (subscription.Ledger != run.Briefing.After.Id.Value)
            {
                ledgers[run.Briefing.After.Id.Value] = run.Briefing.After;
            }

            subscription.Learn(run.Briefing.After, now);
            if (!run.IsSilent)
            {
                db.Deliveries.Add(enqueued[index] = DeliveryMapping.NewRow(run, digests[run.Briefing.Digest], now));
            }
        }

        await PutAsync(enqueued.OfType<DeliveryRow>().Select(row => row.DigestId).ToHashSet(), cancellation);
        foreach (var ledger in ledgers.Values)
        {
            await db.PutAsync(ledger, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        return enqueued;
    }

    /// <summary>In one order for everybody: who locks the same rows in another would wait for us, and we for them.</summary>
    private Task<Dictionary<long, SubscriptionRow>> SubscriptionsAsync(CancellationToken cancellation)
    {
        var ids = runs.Select(run => run.Due.Id.Value).Distinct().ToList();
        return db.Subscriptions.ForUpdate().Where(own => ids.Contains(own.Id)).OrderBy(own => own.Id).ToDictionaryAsync(own => own.Id, cancellation);
    }

    private async Task<HashSet<(long Subscription, string Occasion)>> OccasionsAsync(CancellationToken cancellation)
    {
        var (ids, occasions) = (runs.Select(run => run.Due.Id.Value).Distinct().ToList(), runs.Select(run => run.Occasion.Value).Distinct().ToList());
        var rows = await db.Deliveries.Where(row => ids.Contains(row.SubscriptionId) && occasions.Contains(row.Occasion))
            .Select(row => new { row.SubscriptionId, row.Occasion }).ToListAsync(cancellation);
        return [.. rows.Select(row => (row.SubscriptionId, row.Occasion))];
    }

    private async Task PutAsync(HashSet<string> wanted, CancellationToken cancellation)
    {
        // put again also when it is there: that keeps it from being removed as one that nobody refers to
        foreach (var row in digests.Values.DistinctBy(row => row.Id).Where(row => wanted.Contains(row.Id)).OrderBy(row => row.Id, StringComparer.Ordinal))
        {
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "Digests" ("Id", "Json") VALUES ({row.Id}, {row.Json}) ON CONFLICT DO NOTHING""", cancellation);
        }
    }
}
