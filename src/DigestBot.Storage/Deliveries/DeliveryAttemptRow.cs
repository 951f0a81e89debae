using DigestBot.Deliveries;
using NodaTime;

namespace DigestBot.Storage.Deliveries;

/// <summary>One sending of one page.</summary>
internal sealed class DeliveryAttemptRow
{
    public long Id { get; init; }

    public required long DeliveryId { get; init; }

    public required int Page { get; init; }

    public required string Marker { get; init; }

    public required Instant StartedAt { get; init; }

    public Instant? EndedAt { get; set; }

    public required AttemptOutcome Outcome { get; set; }

    public DeliveryRow? Delivery { get; init; }
}
