using DigestBot.Deliveries;
using DigestBot.Digests;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Deliveries;

/// <summary>What belongs to rows that were claimed: their digests, and what is known of the page each is at.</summary>
internal sealed class ClaimReading(DigestDb db, ReadDigests read)
{
    public async Task<IReadOnlyList<DeliveryClaim>> ReadAsync(IReadOnlyList<DeliveryRow> rows, CancellationToken cancellation)
    {
        var digests = await DigestsAsync(rows.Select(row => row.DigestId).ToHashSet(), cancellation);
        var ids = rows.Select(row => row.Id).ToList();
        var attempts = (await db.DeliveryAttempts.AsNoTracking().Where(attempt => ids.Contains(attempt.DeliveryId)).OrderBy(attempt => attempt.Id)
            .ToListAsync(cancellation)).ToLookup(attempt => (attempt.DeliveryId, attempt.Page));
        return
        [
            .. rows.Select(row => new DeliveryClaim(row.ToDelivery(digests[row.DigestId]), row.Fence, Unanswered([.. attempts[(row.Id, row.Page)]]))),
        ];
    }

    private static UnansweredPage? Unanswered(List<DeliveryAttemptRow> attempts) =>
        attempts.FindLast(attempt => attempt.Outcome == AttemptOutcome.Open) is { } open ? new UnansweredPage(attempts[0].StartedAt, open.StartedAt) : null;

    private async Task<Dictionary<string, Digest>> DigestsAsync(HashSet<string> wanted, CancellationToken cancellation)
    {
        var digests = new Dictionary<string, Digest>();
        foreach (var id in wanted)
        {
            if (read.Find(id) is { } known)
            {
                digests.Add(id, known);
            }
        }

        wanted.ExceptWith(digests.Keys);
        foreach (var row in wanted.Count == 0 ? [] : await db.Digests.AsNoTracking().Where(row => wanted.Contains(row.Id)).ToListAsync(cancellation))
        {
            digests[row.Id] = row.Read();
            read.Add(row.Id, digests[row.Id]);
        }

        return digests;
    }
}
