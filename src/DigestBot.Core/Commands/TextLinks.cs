using System.Text.RegularExpressions;

namespace DigestBot.Commands;

/// <summary>The links in a text, as people post them.</summary>
public static partial class TextLinks
{
    /// <summary>Longer than a message of any platform.</summary>
    private const int MaxText = 50_000;

    private static readonly char[] NotAtTheEnd = ['.', ',', ';', ':', '!', '?', '\'', '"', '”', '’', '*', '_', '~', '|', '`', '>'];

    /// <summary>In their order, as often as they stand there; none in a text that is longer than any message.</summary>
    public static IEnumerable<Uri> In(string? text) =>
        text is { Length: > 0 and <= MaxText } ? Address().Matches(text).Select(match => WebAddressOf(Trimmed(match.Value))).OfType<Uri>() : [];

    /// <summary>Null for what is no address of a page.</summary>
    public static Uri? WebAddressOf(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    /// <summary>A sentence's own punctuation does not belong to the address, nor does a bracket that was opened before it.</summary>
    private static string Trimmed(string address)
    {
        var text = address.TrimEnd(NotAtTheEnd);
        while (text.EndsWith(')') && text.Count(c => c == ')') > text.Count(c => c == '('))
        {
            text = text[..^1].TrimEnd(NotAtTheEnd);
        }

        return text;
    }

    [GeneratedRegex(@"https?://[^\s<>\]「」『』()]+(?:\([^\s<>()]*\)[^\s<>\]「」『』()]*)*\)?", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
