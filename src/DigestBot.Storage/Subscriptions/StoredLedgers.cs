using DigestBot.Digests;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Subscriptions;

/// <summary>Ledgers by the names of their content.</summary>
internal static class StoredLedgers
{
    public static async Task<Ledger?> FindLedgerAsync(this DigestDb db, string? id, CancellationToken cancellation) =>
        id is not null && await db.Ledgers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation) is { } row ? Ledger.Read(row.Json) : null;

    /// <summary>Inside the transaction of whoever comes to refer to it, also when it may be there: that keeps it from being removed as one that nobody refers to.</summary>
    public static Task PutAsync(this DigestDb db, Ledger ledger, CancellationToken cancellation)
    {
        var (id, json) = (ledger.Id.Value, ledger.Json);
        return db.Database.ExecuteSqlAsync($"""INSERT INTO "Ledgers" ("Id", "Json") VALUES ({id}, {json}) ON CONFLICT DO NOTHING""", cancellation);
    }
}
