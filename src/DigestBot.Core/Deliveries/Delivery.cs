using DigestBot.Digests;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>A digest on its way to a channel. It is rendered when it is sent, so that a repeat gets the renderer's latest mending.</summary>
public sealed record Delivery
{
    public required DeliveryId Id { get; init; }

    public required SubscriptionId Subscription { get; init; }

    public required Occasion Occasion { get; init; }

    public required ChannelAddress Channel { get; init; }

    public required Digest Digest { get; init; }

    public required Instant EnqueuedAt { get; init; }

    public required DeliveryState State { get; init; }

    /// <summary>The page that is sent next, from 0.</summary>
    public int Page { get; init; }

    /// <summary>Where page 0 stands.</summary>
    public MessageAddress? First { get; init; }

    /// <summary>How often in a row the page did not get through.</summary>
    public int Failures { get; init; }

    public DeliveryPage CurrentPage => new(Id, Channel, Digest, Page, First);
}
