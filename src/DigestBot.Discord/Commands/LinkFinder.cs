using System.Text.RegularExpressions;
using DigestBot.Discord.Commands.Payloads;

namespace DigestBot.Discord.Commands;

/// <summary>The links of a message, as people and bots post them.</summary>
internal static partial class LinkFinder
{
    /// <summary>A message has 4,000 characters at most; what is longer is none.</summary>
    private const int MaxText = 10_000;

    private static readonly char[] NotAtTheEnd = ['.', ',', ';', ':', '!', '?', '\'', '"', '”', '’', '*', '_', '~', '|', '`', '>'];

    /// <summary>In their order, each once: those of the text, then where embeds lead, then those of a message that was passed on.</summary>
    public static IReadOnlyList<Uri> In(InteractionMessage message) =>
    [
        .. Texts(message)
            .Concat((message.Embeds ?? []).Select(embed => embed.Url))
            .Concat((message.MessageSnapshots ?? []).SelectMany(snapshot => snapshot.Message is { } inner ? Texts(inner) : []))
            .Select(text => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null)
            .OfType<Uri>()
            .Distinct(),
    ];

    private static IEnumerable<string?> Texts(InteractionMessage message) =>
        message.Content is { Length: > 0 and <= MaxText } text ? Address().Matches(text).Select(match => Trimmed(match.Value)) : [];

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
