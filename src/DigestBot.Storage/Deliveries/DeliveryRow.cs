using DigestBot.Storage.Subscriptions;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Storage.Deliveries;

/// <summary>One digest on its way to one channel.</summary>
internal sealed class DeliveryRow
{
    public long Id { get; init; }

    public required long SubscriptionId { get; init; }

    public required string Occasion { get; init; }

    public required Platform Platform { get; init; }

    public required string Workspace { get; init; }

    public required string Channel { get; init; }

    public required string DigestId { get; init; }

    /// <summary>What the channel was told before; it counts again when nothing of this arrives.</summary>
    public string? LedgerBefore { get; set; }

    public required Instant EnqueuedAt { get; init; }

    public required DeliveryStateKind State { get; set; }

    /// <summary>When it is anybody's to take up: the moment it waits for, or the end of a claim. Null when nobody ever does.</summary>
    public Instant? DueAt { get; set; }

    /// <summary>When it was delivered or put aside.</summary>
    public Instant? EndedAt { get; set; }

    public string? Reason { get; set; }

    /// <summary>How often it was claimed.</summary>
    public long Fence { get; init; }

    public int Page { get; set; }

    public int Failures { get; set; }

    public string? FirstChannel { get; set; }

    public string? FirstMessage { get; set; }

    public DigestRow? Digest { get; init; }

    public SubscriptionRow? Subscription { get; init; }
}
