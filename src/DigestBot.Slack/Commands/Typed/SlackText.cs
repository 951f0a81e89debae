using System.Text;
using System.Text.RegularExpressions;

namespace DigestBot.Slack.Commands.Typed;

/// <summary>What a person typed, out of what Slack makes of it.</summary>
/// <remarks>https://docs.slack.dev/messaging/formatting-message-text#parsing</remarks>
internal static partial class SlackText
{
    /// <summary>More than Slack lets anybody type (40,000 characters), escapes counted.</summary>
    private const int MaxLength = 250_000;

    /// <summary>Addresses, names and signs as they were typed, without backticks; channels stay as Slack names them ("&lt;#C0123&gt;").</summary>
    public static string Plain(string? text)
    {
        if (text is not { Length: > 0 and <= MaxLength })
        {
            return "";
        }

        var plain = new StringBuilder(text.Length);
        var at = 0;
        foreach (var match in Reference().EnumerateMatches(text))
        {
            plain.Append(Unescaped(text[at..match.Index]));
            plain.Append(Written(text.Substring(match.Index + 1, match.Length - 2), isValue: match.Index > 0 && text[match.Index - 1] is ':' or '='));
            at = match.Index + match.Length;
        }

        return plain.Append(Unescaped(text[at..])).Replace("`", "").ToString().Trim();
    }

    /// <summary>Without the mentions of somebody.</summary>
    public static string WithoutMention(string? text, string? user) => text is null or { Length: > MaxLength } ? ""
        : user is null ? LeadingMention().Replace(text, "")
        : text.Replace($"<@{user}>", " ", StringComparison.Ordinal);

    private static string Written(string reference, bool isValue)
    {
        var bar = reference.IndexOf('|', StringComparison.Ordinal);
        var (target, label) = bar < 0 ? (reference, null) : (reference[..bar], reference[(bar + 1)..]);
        return target switch
        {
            ['#', ..] => $"<{target}>",
            ['@', ..] => label is { Length: > 0 } ? "@" + label : target,
            ['!', ..] when target.StartsWith("!subteam^", StringComparison.Ordinal) => $"<{target}>",
            ['!', ..] => label is { Length: > 0 } ? Unescaped(label) : "@" + target[1..],
            _ when target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) => Unescaped(target["mailto:".Length..]),
            // "source:ledger.example" names a host, not an address
            _ when isValue && label is { Length: > 0 } => Unescaped(label),
            // "ledger.example" is written as <http://ledger.example|ledger.example>
            _ => Unescaped(target),
        };
    }

    private static string Unescaped(string text) => text
        .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex("<(?:[#@!]|https?://|mailto:)[^<>]{1,4000}>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\A\s*<@[A-Z0-9]{2,20}>", RegexOptions.NonBacktracking)]
    private static partial Regex LeadingMention();
}
