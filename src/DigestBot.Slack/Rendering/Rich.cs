using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>The pieces of formatted text that our messages are made of. What articles and people wrote goes through <see cref="PlainLine"/> first.</summary>
internal static class Rich
{
    /// <summary>The longest sentence, quote or clause: to the letter, as long as a block can hold it beside its links.</summary>
    private const int LongestPassage = 2000;

    /// <summary>Words of our own, as they stand.</summary>
    public static RichTextElement Words(string words, TextStyle? style = null) => new RichTextElement.Words(words) { Style = style };

    public static RichTextElement Bold(string words) => Words(words, TextStyle.InBold);

    /// <summary>What can be typed.</summary>
    public static RichTextElement Code(string words) => Words(PlainLine.Of(words), TextStyle.AsCode);

    /// <summary>Words that lead to the web, when there is somewhere to lead to.</summary>
    public static RichTextElement Link(string words, Uri? url, TextStyle? style = null) =>
        WebLink.Href(url) is { } href && words.Length > 0 ? new RichTextElement.Link(href, words) { Style = style } : Words(words, style);

    public static string Passage(string text) => PlainLine.Isolated(Shortened.To(PlainLine.Of(text), LongestPassage));

    public static string Headline(string text) => PlainLine.Isolated(PlainLine.Headline(text));

    public static string Name(string text) => PlainLine.Isolated(PlainLine.Name(text));

    /// <summary>A line. Pieces without words are left out, which Slack refuses.</summary>
    public static RichTextPart Line(params IEnumerable<RichTextElement?> pieces) => new RichTextPart.Paragraph(Seen(pieces));

    public static RichTextPart Quote(params IEnumerable<RichTextElement?> pieces) => new RichTextPart.Quote(Seen(pieces));

    /// <summary>A line of a list; neighbours become one list.</summary>
    public static RichTextPart Item(params IEnumerable<RichTextElement?> pieces) =>
        new RichTextPart.List(RichTextPart.List.Bullet, [new RichTextPart.Paragraph(Seen(pieces))]);

    private static List<RichTextElement> Seen(IEnumerable<RichTextElement?> pieces) =>
        [.. pieces.OfType<RichTextElement>().Where(piece => piece is not RichTextElement.Words { Text.Length: 0 })];
}
