using System.Net;
using System.Text.RegularExpressions;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>What can still be read of JSON-LD that is no JSON: a quotation mark too many in a headline must not cost the article its date.</summary>
internal static partial class BrokenLinkedData
{
    public static LinkedArticle? Read(string script) => !Article().IsMatch(script) ? null : new LinkedArticle
    {
        Headline = Value(Headline().Match(script)),
        Published = Value(Published().Match(script)),
        Modified = Value(Modified().Match(script)),
    };

    private static string? Value(Match match) =>
        match.Success && Whitespace.Fold(WebUtility.HtmlDecode(match.Groups["value"].Value)) is { Length: > 0 } value ? value : null;

    [GeneratedRegex("\"@type\"\\s*:\\s*\\[?\\s*\"(?:[A-Za-z]*Article|BlogPosting)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Article();

    // a value with an escape or a quotation mark in it may be cut short
    [GeneratedRegex("\"headline\"\\s*:\\s*\"(?<value>[^\"\\\\]{4,300})\"\\s*[,}]", RegexOptions.NonBacktracking)]
    private static partial Regex Headline();

    [GeneratedRegex("\"datePublished\"\\s*:\\s*\"(?<value>[^\"\\\\]{8,40})\"", RegexOptions.NonBacktracking)]
    private static partial Regex Published();

    [GeneratedRegex("\"dateModified\"\\s*:\\s*\"(?<value>[^\"\\\\]{8,40})\"", RegexOptions.NonBacktracking)]
    private static partial Regex Modified();
}
