using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Subscriptions;

/// <summary>Subscriptions in a relational database. Each verb is one context and one transaction.</summary>
internal sealed class SubscriptionStore(Func<DigestDb> open, WriteTurn turn) : ISubscriptionStore
{
    public async Task<Subscribed> SubscribeAsync(NewSubscription wanted, Instant now, CancellationToken cancellation)
    {
        try
        {
            return await TrySubscribeAsync(wanted, now, cancellation);
        }
        catch (DbUpdateException)
        {
            // somebody else subscribed the channel at this moment, and theirs is changed now
            return await TrySubscribeAsync(wanted, now, cancellation);
        }
    }

    public async Task<bool> UnsubscribeAsync(ChannelAddress channel, string topic, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        return await OfChannel(db, channel).Where(row => row.Topic == topic).ExecuteDeleteAsync(cancellation) > 0;
    }

    public async Task<IReadOnlyList<Subscription>> OfChannelAsync(ChannelAddress channel, CancellationToken cancellation)
    {
        await using var db = open();
        return InOrder(await OfChannel(db, channel).AsNoTracking().ToListAsync(cancellation));
    }

    public async Task<IReadOnlyList<Subscription>> OfWorkspaceAsync(Platform platform, WorkspaceId workspace, CancellationToken cancellation)
    {
        await using var db = open();
        return InOrder(await db.Subscriptions.AsNoTracking()
            .Where(row => row.Platform == platform && row.Workspace == workspace.Value).ToListAsync(cancellation));
    }

    public async Task<IReadOnlyList<Subscription>> DueAsync(Platform platform, Instant now, int max, CancellationToken cancellation)
    {
        await using var db = open();
        var rows = await db.Subscriptions.AsNoTracking()
            .Where(row => row.Platform == platform && row.PausedSince == null && row.NextRun <= now)
            .OrderBy(row => row.NextRun).ThenBy(row => row.Id).Take(max).ToListAsync(cancellation);
        return [.. rows.Select(row => row.ToSubscription())];
    }

    public async Task<Ledger?> LedgerAsync(LedgerId id, CancellationToken cancellation)
    {
        await using var db = open();
        return await db.FindLedgerAsync(id.Value, cancellation);
    }

    public async Task PauseAsync(SubscriptionId id, SubscriptionState.Paused pause, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Subscriptions.ForUpdate().SingleOrDefaultAsync(row => row.Id == id.Value, cancellation) is { } row)
        {
            row.Take(pause);
            db.Changes.Add(row.PauseOnRecord(pause));
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }

    public Task<Subscription?> HoldAsync(ChannelAddress channel, string topic, SubscriptionState.Paused pause, CancellationToken cancellation) =>
        ChangeAsync(channel, topic, row => row.Take(pause), cancellation);

    public Task<Subscription?> ResumeAsync(ChannelAddress channel, string topic, Instant now, CancellationToken cancellation) =>
        ChangeAsync(channel, topic, row => row.Resume(now), cancellation);

    private async Task<Subscription?> ChangeAsync(ChannelAddress channel, string topic, Action<SubscriptionRow> change, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await OfChannel(db, channel).ForUpdate().SingleOrDefaultAsync(own => own.Topic == topic, cancellation) is not { } row)
        {
            return null;
        }

        change(row);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return row.ToSubscription();
    }

    private async Task<Subscribed> TrySubscribeAsync(NewSubscription wanted, Instant now, CancellationToken cancellation)
    {
        await using var db = open();
        using var mine = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var row = await OfChannel(db, wanted.Channel).ForUpdate().SingleOrDefaultAsync(own => own.Topic == wanted.Topic, cancellation);
        var before = row?.ToSubscription();
        if (row is null)
        {
            row = wanted.ToRow(now);
            db.Subscriptions.Add(row);
        }
        else
        {
            row.Take(wanted, now);
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new Subscribed(row.ToSubscription(), before);
    }

    private static IQueryable<SubscriptionRow> OfChannel(DigestDb db, ChannelAddress channel) => db.Subscriptions.Where(row =>
        row.Platform == channel.Platform && row.Workspace == channel.Workspace.Value && row.Channel == channel.Channel);

    private static List<Subscription> InOrder(IEnumerable<SubscriptionRow> rows) =>
    [
        .. rows.OrderBy(row => row.Channel, StringComparer.Ordinal).ThenBy(row => row.Topic, StringComparer.Ordinal).Select(row => row.ToSubscription()),
    ];
}
