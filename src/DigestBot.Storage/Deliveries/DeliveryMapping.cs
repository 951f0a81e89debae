using System.Diagnostics;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Storage.Deliveries;

/// <summary>Between a row and the delivery it holds.</summary>
internal static class DeliveryMapping
{
    public static Delivery ToDelivery(this DeliveryRow row, Digest digest) => new()
    {
        Id = new DeliveryId(row.Id),
        Subscription = new SubscriptionId(row.SubscriptionId),
        Occasion = new Occasion(row.Occasion),
        Channel = new ChannelAddress(row.Platform, new WorkspaceId(row.Workspace), row.Channel),
        Digest = digest,
        EnqueuedAt = row.EnqueuedAt,
        State = StateOf(row),
        Page = row.Page,
        First = row is { FirstChannel: { } channel, FirstMessage: { } message } ? new MessageAddress(channel, message) : null,
        Failures = row.Failures,
    };

    public static DeliveryRow NewRow(ComposedRun run, DigestRow digest, Instant now) => new()
    {
        SubscriptionId = run.Due.Id.Value,
        Occasion = run.Occasion.Value,
        Platform = run.Due.Channel.Platform,
        Workspace = run.Due.Channel.Workspace.Value,
        Channel = run.Due.Channel.Channel,
        DigestId = digest.Id,
        LedgerBefore = run.Due.Ledger?.Value,
        EnqueuedAt = now,
        State = DeliveryStateKind.Pending,
        DueAt = now,
    };

    /// <summary>What sending changes; the digest and where it goes stay.</summary>
    public static void Take(this DeliveryRow row, Delivery after)
    {
        (row.State, row.DueAt, row.EndedAt, row.Reason) = Columns(after.State);
        row.Page = after.Page;
        row.Failures = after.Failures;
        row.FirstChannel = after.First?.Channel;
        row.FirstMessage = after.First?.Message;
    }

    private static (DeliveryStateKind Kind, Instant? DueAt, Instant? EndedAt, string? Reason) Columns(DeliveryState state) => state switch
    {
        DeliveryState.Pending pending => (DeliveryStateKind.Pending, pending.Since, null, null),
        DeliveryState.Sending sending => (DeliveryStateKind.Sending, sending.Until, null, null),
        DeliveryState.Uncertain uncertain => (DeliveryStateKind.Uncertain, uncertain.ReadBackAt, null, uncertain.Reason),
        DeliveryState.Retry retry => (DeliveryStateKind.Retry, retry.At, null, retry.Reason),
        DeliveryState.Delivered delivered => (DeliveryStateKind.Delivered, null, delivered.At, null),
        DeliveryState.Dead dead => (DeliveryStateKind.Dead, null, dead.At, dead.Reason),
        _ => throw new UnreachableException(),
    };

    private static DeliveryState StateOf(DeliveryRow row) => row.State switch
    {
        DeliveryStateKind.Pending => new DeliveryState.Pending(row.DueAt!.Value),
        DeliveryStateKind.Sending => new DeliveryState.Sending(row.DueAt!.Value),
        DeliveryStateKind.Uncertain => new DeliveryState.Uncertain(row.DueAt, row.Reason!),
        DeliveryStateKind.Retry => new DeliveryState.Retry(row.DueAt!.Value, row.Reason!),
        DeliveryStateKind.Delivered => new DeliveryState.Delivered(row.EndedAt!.Value),
        DeliveryStateKind.Dead => new DeliveryState.Dead(row.EndedAt!.Value, row.Reason!),
        _ => throw new UnreachableException(),
    };
}
