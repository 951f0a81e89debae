using DigestBot.Commands.Buttons;
using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>The buttons of our messages. One whose value or label would be empty is left out.</summary>
internal static class Buttons
{
    /// <summary>More would be a wall; what else there is can be typed.</summary>
    public const int MostInRow = 5;

    private const string Primary = "primary";

    public static BlockElement.Button? For(ButtonId id, string label, bool isMain = false) =>
        id.Format() is { } value && LabelOf(label) is { Length: > 0 } shown ? new BlockElement.Button(shown) { Value = value, Style = isMain ? Primary : null } : null;

    /// <summary>Gives a command, which it shows as it would be typed.</summary>
    public static BlockElement.Button? Ask(string command) =>
        TypedInSlack.Of(command) is { Length: <= MessageLimits.ButtonText } typed ? For(new ButtonId.Ask(command), typed) : null;

    /// <summary>Leads to the web; null when there is no address.</summary>
    public static BlockElement.Button? To(Uri? url, string label) =>
        WebLink.Href(url) is { } href ? new BlockElement.Button(LabelOf(label)) { Url = href } : null;

    /// <summary>The buttons side by side, no two alike; null for none.</summary>
    public static Block? Row(params IEnumerable<BlockElement.Button?> buttons) =>
        buttons.OfType<BlockElement.Button>().DistinctBy(button => button.Value ?? button.Url).Take(MostInRow).ToList() is { Count: > 0 } row ? new Block.Actions(row) : null;

    /// <summary>What stands on a button or a line of a menu.</summary>
    public static string LabelOf(string words) => PlainLine.Isolated(Shortened.To(PlainLine.Of(words), MessageLimits.ButtonText - 2));
}
