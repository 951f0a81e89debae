using DigestBot.Nodes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Nodes;

/// <summary>Leases in a relational database: each verb is one statement, so that of two who want the same only one gets it.</summary>
internal sealed class LeaseStore(Func<DigestDb> open) : ILeaseStore
{
    public async Task<Lease?> TakeAsync(string name, NodeId holder, Instant now, Duration length, CancellationToken cancellation)
    {
        var (nowTicks, untilTicks) = (now.ToUnixTimeTicks(), (now + length).ToUnixTimeTicks());
        await using var db = open();
        var rows = await db.Leases.FromSql($"""
            INSERT INTO "Leases" ("Name", "Holder", "Fence", "Until") VALUES ({name}, {holder.Value}, 1, {untilTicks})
            ON CONFLICT ("Name") DO UPDATE SET "Holder" = excluded."Holder", "Fence" = "Leases"."Fence" + 1, "Until" = excluded."Until"
                WHERE "Leases"."Until" <= {nowTicks} OR "Leases"."Holder" = excluded."Holder"
            RETURNING *
            """).AsNoTracking().ToListAsync(cancellation);
        return rows is [var row] ? LeaseOf(row) : null;
    }

    public async Task<Lease?> RenewAsync(Lease lease, Instant now, Duration length, CancellationToken cancellation)
    {
        await using var db = open();
        var until = now + length;
        var renewed = await Current(db, lease).ExecuteUpdateAsync(row => row.SetProperty(column => column.Until, until), cancellation);
        return renewed == 0 ? null : lease with { Until = until };
    }

    public async Task ReleaseAsync(Lease lease, Instant now, CancellationToken cancellation)
    {
        await using var db = open();
        await Current(db, lease).ExecuteUpdateAsync(row => row.SetProperty(column => column.Until, now), cancellation);
    }

    public async Task<IReadOnlyList<Lease>> LiveAsync(string prefix, Instant now, CancellationToken cancellation)
    {
        await using var db = open();
        var rows = await db.Leases.AsNoTracking().Where(row => row.Name.StartsWith(prefix) && row.Until > now).ToListAsync(cancellation);
        return [.. rows.Select(LeaseOf).OrderBy(lease => lease.Name, StringComparer.Ordinal)];
    }

    public async Task ForgetAsync(string prefix, Instant since, CancellationToken cancellation)
    {
        await using var db = open();
        await db.Leases.Where(row => row.Name.StartsWith(prefix) && row.Until < since).ExecuteDeleteAsync(cancellation);
    }

    private static IQueryable<LeaseRow> Current(DigestDb db, Lease lease) =>
        db.Leases.Where(row => row.Name == lease.Name && row.Holder == lease.Holder.Value && row.Fence == lease.Fence);

    private static Lease LeaseOf(LeaseRow row) => new(row.Name, new NodeId(row.Holder), row.Fence, row.Until);
}
