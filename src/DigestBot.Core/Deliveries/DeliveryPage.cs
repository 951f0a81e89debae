using DigestBot.Digests;
using DigestBot.Subscriptions;

namespace DigestBot.Deliveries;

/// <summary>One message of a delivery.</summary>
/// <param name="Delivery">The delivery it belongs to.</param>
/// <param name="Channel">Where the delivery goes.</param>
/// <param name="Digest">The whole digest; the platform's renderer cuts its pages, always in the same places.</param>
/// <param name="Number">Which page, from 0.</param>
/// <param name="First">Where page 0 stands, for those after it; null for page 0 itself.</param>
public sealed record DeliveryPage(DeliveryId Delivery, ChannelAddress Channel, Digest Digest, int Number, MessageAddress? First)
{
    /// <summary>What the message carries so that a repeat is recognised.</summary>
    public DeliveryMarker Marker => DeliveryMarker.Of(Delivery, Channel, Number);
}
