using DigestBot.Deliveries;

namespace DigestBot.Slack.Messages;

/// <summary>What a message carries unseen.</summary>
/// <remarks>https://docs.slack.dev/messaging/message-metadata</remarks>
internal sealed record MessageMetadata(string EventType, MarkerPayload EventPayload)
{
    /// <summary>The kind of our messages' metadata.</summary>
    public const string Page = "digestbot_page";

    public static MessageMetadata Of(DeliveryMarker marker) => new(Page, new MarkerPayload(marker.Value));
}
