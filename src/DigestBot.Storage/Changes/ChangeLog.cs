using DigestBot.Changes;
using DigestBot.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Changes;

/// <summary>Who changed what, in a relational database.</summary>
internal sealed class ChangeLog(Func<DigestDb> open, WriteTurn turn) : IChangeLog
{
    public async Task RecordAsync(Change change, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        db.Changes.Add(change.ToRow());
        await db.SaveChangesAsync(cancellation);
    }

    public async Task<IReadOnlyList<Change>> LatestAsync(Platform? platform, WorkspaceId workspace, int max, CancellationToken cancellation)
    {
        await using var db = open();
        var rows = await db.Changes.AsNoTracking()
            .Where(row => row.Platform == platform && row.Workspace == workspace.Value)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(max).ToListAsync(cancellation);
        return [.. rows.Select(row => row.ToChange())];
    }
}
