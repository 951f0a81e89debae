using System.Diagnostics;
using DigestBot.Installations;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Installations;

/// <summary>What workspaces have set, in a relational database.</summary>
internal sealed class WorkspaceSettings(Func<DigestDb> open, WriteTurn turn) : IWorkspaceSettings
{
    public async Task<SubscriptionRight> WhoMayChangeAsync(Platform platform, WorkspaceId workspace, CancellationToken cancellation)
    {
        await using var db = open();
        return await db.WorkspaceSettings.AsNoTracking().SingleOrDefaultAsync(row => row.Platform == platform && row.Workspace == workspace.Value, cancellation) is { } found
            ? RightOf(found)
            : new SubscriptionRight.Anyone();
    }

    public async Task SetAsync(Platform platform, WorkspaceId workspace, SubscriptionRight right, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.EnterAsync(ExclusivePart.Installations, cancellation);
        if (await db.WorkspaceSettings.FindAsync([platform, workspace.Value], cancellation) is not { } row)
        {
            row = new WorkspaceSettingsRow { Platform = platform, Workspace = workspace.Value };
            db.WorkspaceSettings.Add(row);
        }

        (row.Right, row.RightGroup) = right switch
        {
            SubscriptionRight.Anyone => (SubscriptionRightKind.Anyone, null),
            SubscriptionRight.ChannelCreator => (SubscriptionRightKind.ChannelCreator, null),
            SubscriptionRight.Admins => (SubscriptionRightKind.Admins, null),
            SubscriptionRight.Group group => (SubscriptionRightKind.Group, group.Id),
            _ => throw new UnreachableException(),
        };
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static SubscriptionRight RightOf(WorkspaceSettingsRow row) => row.Right switch
    {
        SubscriptionRightKind.Anyone => new SubscriptionRight.Anyone(),
        SubscriptionRightKind.ChannelCreator => new SubscriptionRight.ChannelCreator(),
        SubscriptionRightKind.Admins => new SubscriptionRight.Admins(),
        SubscriptionRightKind.Group => new SubscriptionRight.Group(row.RightGroup!),
        _ => throw new UnreachableException(),
    };
}
