using DigestBot.Commands.Buttons;
using DigestBot.Deliveries;

namespace DigestBot.Discord.Messages;

/// <summary>What one message shows.</summary>
internal sealed record MessagePage(IReadOnlyList<MessageComponent> Components)
{
    /// <summary>The page with the marker on the first of its digest's buttons.</summary>
    public MessagePage With(DeliveryMarker marker)
    {
        var isMarked = false;
        return new MessagePage([.. Components.Select(Mark)]);

        MessageComponent Mark(MessageComponent component) => component switch
        {
            _ when isMarked => component,
            MessageComponent.Button { CustomId: { } id } button when ButtonId.Parse(id) is ButtonId.OfDigest digest
                && (digest with { Marker = marker }).Format() is { } marked => Marked(button, marked),
            MessageComponent.Container container => container with { Components = [.. container.Components.Select(Mark)] },
            MessageComponent.Section section => section with { Accessory = Mark(section.Accessory) },
            MessageComponent.Row row => row with { Components = [.. row.Components.Select(Mark)] },
            _ => component,
        };

        MessageComponent.Button Marked(MessageComponent.Button button, string id)
        {
            isMarked = true;
            return button with { CustomId = id };
        }
    }
}
