using DigestBot.Installations;
using DigestBot.Stories;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Installations;

/// <summary>Installations in a relational database. Each verb is one context and one statement or transaction.</summary>
internal sealed class InstallationStore(Func<DigestDb> open, WriteTurn turn) : IInstallationStore
{
    public async Task<Installation?> FindAsync(InstallationKey key, CancellationToken cancellation)
    {
        await using var db = open();
        var row = await Of(db, key).AsNoTracking().SingleOrDefaultAsync(cancellation);
        return row is null ? null : new Installation(key, row.Secrets, row.Version, row.InstalledAt);
    }

    public async Task SaveAsync(InstallationKey key, string secrets, Instant now, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.EnterAsync(ExclusivePart.Installations, cancellation);
        var row = await Of(db, key).SingleOrDefaultAsync(cancellation);
        if (row is null)
        {
            db.Installations.Add(new InstallationRow { Platform = key.Platform, Holder = key.Holder, Secrets = secrets, InstalledAt = now, Version = now.ToUnixTimeTicks() });
        }
        else
        {
            row.Secrets = secrets;
            row.InstalledAt = now;
            row.RenewingUntil = null;
            row.Version++;
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    public async Task<bool> TakeRenewalAsync(Installation installation, Instant now, Instant until, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        return await Of(db, installation.Key)
            .Where(row => row.Version == installation.Version && (row.RenewingUntil == null || row.RenewingUntil <= now))
            .ExecuteUpdateAsync(row => row.SetProperty(column => column.RenewingUntil, until), cancellation) > 0;
    }

    public async Task<bool> RenewAsync(Installation renewed, string secrets, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        return await Of(db, renewed.Key)
            .Where(row => row.Version == renewed.Version)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(column => column.Secrets, secrets)
                    .SetProperty(column => column.Version, column => column.Version + 1)
                    .SetProperty(column => column.RenewingUntil, (Instant?)null),
                cancellation) > 0;
    }

    public async Task<bool> RemoveAsync(InstallationKey key, Instant installedUntil, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        return await Of(db, key).Where(row => row.InstalledAt <= installedUntil).ExecuteDeleteAsync(cancellation) > 0;
    }

    public async Task AssignAsync(WorkspaceId workspace, InstallationKey organisation, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.EnterAsync(ExclusivePart.Installations, cancellation);
        if (await db.OrganisationMembers.FindAsync([workspace.Value], cancellation) is { } row)
        {
            (row.Platform, row.Organisation) = (organisation.Platform, organisation.Holder);
        }
        else
        {
            db.OrganisationMembers.Add(new OrganisationMemberRow { Workspace = workspace.Value, Platform = organisation.Platform, Organisation = organisation.Holder });
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    public async Task<InstallationKey?> OrganisationOfAsync(WorkspaceId workspace, CancellationToken cancellation)
    {
        await using var db = open();
        return await db.OrganisationMembers.AsNoTracking().SingleOrDefaultAsync(row => row.Workspace == workspace.Value, cancellation) is { } found
            ? new InstallationKey(found.Platform, found.Organisation)
            : null;
    }

    public async Task<bool> UseOnceAsync(string mark, Instant until, Instant now, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.EnterAsync(ExclusivePart.Installations, cancellation);
        await db.UsedMarks.Where(row => row.Until < now).ExecuteDeleteAsync(cancellation);
        if (await db.UsedMarks.AnyAsync(row => row.Mark == mark, cancellation))
        {
            return false;
        }

        db.UsedMarks.Add(new UsedMarkRow { Mark = mark, Until = until });
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    private static IQueryable<InstallationRow> Of(DigestDb db, InstallationKey key) =>
        db.Installations.Where(row => row.Platform == key.Platform && row.Holder == key.Holder);
}
