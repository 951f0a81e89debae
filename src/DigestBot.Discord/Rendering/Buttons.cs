using DigestBot.Commands.Buttons;
using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>The buttons of our messages. One whose id would be too long for Discord, or whose label would be empty, is left out.</summary>
internal static class Buttons
{
    public static MessageComponent.Button? For(ButtonId id, string label, ButtonStyle style = ButtonStyle.Secondary) =>
        id.Format() is { } text && LabelOf(label) is { Length: > 0 } shown ? new MessageComponent.Button(style, shown) { CustomId = text } : null;

    /// <summary>Gives a command, which it shows.</summary>
    public static MessageComponent.Button? Ask(string command) =>
        command.Length <= MessageLimits.ButtonLabel ? For(new ButtonId.Ask(command), command) : null;

    /// <summary>Leads to the web; null when the address is none or longer than a button takes.</summary>
    public static MessageComponent.Button? To(Uri? url, string label) =>
        WebLink.Href(url) is { Length: <= MessageLimits.ButtonUrl } href
            ? new MessageComponent.Button(ButtonStyle.Link, LabelOf(label)) { Url = href }
            : null;

    /// <summary>The buttons side by side, as many rows as they take, no two alike.</summary>
    public static IReadOnlyList<MessageComponent.Row> Rows(params IEnumerable<MessageComponent.Button?> buttons) =>
    [
        .. buttons.OfType<MessageComponent.Button>().DistinctBy(button => button.CustomId ?? button.Url)
            .Chunk(MessageLimits.ButtonsInRow).Select(row => new MessageComponent.Row(row)),
    ];

    private static string LabelOf(string words) => Shortened.To(PlainLine.Of(words), MessageLimits.ButtonLabel);
}
