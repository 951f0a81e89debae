using DigestBot.Subscriptions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Retention;

/// <summary>
/// Digests and ledgers that nobody refers to. Whoever comes to refer to one that nobody referred to inserts it in the same transaction, or
/// finds it there; so with nobody inserting, nothing that is found unused becomes used before it is gone.
/// </summary>
internal static class UnusedContent
{
    private const int AtOnce = 100;

    private static readonly Platform[] Platforms = Enum.GetValues<Platform>();

    /// <param name="before">Deliveries that ended before count as gone: those that a preview leaves where they are.</param>
    public static OldRows<string> Digests(Instant before) => new(
        AtOnce,
        db =>
        {
            var left = EndedDeliveries.Left(db, before);
            return db.Digests.Where(digest => !left.Any(row => row.DigestId == digest.Id)).Select(digest => digest.Id);
        },
        (db, ids, cancellation) => db.Digests.Where(digest => ids.Contains(digest.Id)).ExecuteDeleteAsync(cancellation))
    {
        Table = "Digests",
    };

    /// <summary>The ledger before a delivery counts again when nothing of it arrives: as long as somebody may take it up.</summary>
    public static OldRows<string> Ledgers { get; } = new(
        AtOnce,
        db => db.Ledgers.Where(ledger =>
                !db.Subscriptions.Where(row => row.Ledger != null).Select(row => row.Ledger!).Contains(ledger.Id)
                && !db.Deliveries.Where(row => Platforms.Contains(row.Platform) && row.DueAt > Instant.MinValue && row.LedgerBefore != null)
                    .Select(row => row.LedgerBefore!).Contains(ledger.Id))
            .Select(ledger => ledger.Id),
        (db, ids, cancellation) => db.Ledgers.Where(ledger => ids.Contains(ledger.Id)).ExecuteDeleteAsync(cancellation))
    {
        Table = "Ledgers",
    };
}
