using DigestBot.Deliveries;

namespace DigestBot.Discord.Messages;

/// <summary>The body of a request that creates or edits a message: in a channel, in a webhook's name, or inside an interaction's answer.</summary>
/// <param name="Components">What it shows.</param>
/// <param name="Flags">Components V2 always; ephemeral where only the asker sees it.</param>
internal sealed record MessageBody(IReadOnlyList<MessageComponent> Components, MessageFlags Flags)
{
    /// <summary>Texts of articles may hold anything: no message of ours ever pings anybody.</summary>
    public AllowedMentions AllowedMentions { get; } = AllowedMentions.None;

    /// <summary>Two creations with the same nonce within a few minutes are one message.</summary>
    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }

    /// <summary>Shows a page to all, or edits a message into it.</summary>
    public static MessageBody Of(MessagePage page) => new(page.Components, MessageFlags.ComponentsV2);

    /// <summary>Shows a page to the asker only.</summary>
    public static MessageBody ForAsker(MessagePage page) => new(page.Components, MessageFlags.ComponentsV2 | MessageFlags.Ephemeral);

    /// <summary>Sends a page of a delivery so that a repeat is recognised: by the nonce within minutes, by the components later.</summary>
    public static MessageBody Delivering(MessagePage page, DeliveryMarker marker) => Of(page.With(marker)) with
    {
        Nonce = marker.Value,
        EnforceNonce = true,
    };
}
