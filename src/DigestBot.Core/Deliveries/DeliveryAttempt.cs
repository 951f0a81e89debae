using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>One sending of one page, on record before it begins.</summary>
public sealed record DeliveryAttempt(int Page, DeliveryMarker Marker, Instant StartedAt);
