using System.Buffers;
using DigestBot.Text.Extraction.Dates;

namespace DigestBot.Text.Extraction.Credits;

/// <summary>
/// Reads "TOKYO (Kyodo) --", "SANDVARA, Norway, Oct. 15 (Agency) -", "(Agency) —", "【Place=Agency】" and "(Place=Agency)"
/// at the start of a paragraph.
/// </summary>
internal static class DatelineReader
{
    private const int Longest = 90;

    private static readonly SearchValues<string> Dashes = SearchValues.Create(["--", "—", " – ", " - ", ") -", ") –", "–"], StringComparison.Ordinal);

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("\"“”:;?!");

    public static Dateline? Read(string paragraph)
    {
        if (paragraph.Length == 0)
        {
            return null;
        }

        return paragraph[0] is '【' or '（' or '(' or '[' or '［' && Bracketed(paragraph) is { } bracketed ? bracketed : Dashed(paragraph);
    }

    private static Dateline? Bracketed(string paragraph)
    {
        var close = paragraph.AsSpan(0, Math.Min(paragraph.Length, Longest)).IndexOfAny("】）)]］");
        if (close < 0)
        {
            return null;
        }

        var inside = paragraph[1..close];
        var split = inside.IndexOfAny(['=', '＝']);
        if (split <= 0)
        {
            return null;
        }

        var sender = inside[(split + 1)..].Trim();
        return new Dateline(inside[..split].Trim(), NewsAgencies.LooksLikeAgency(sender) ? sender : null);
    }

    private static Dateline? Dashed(string paragraph)
    {
        var window = paragraph.AsSpan(0, Math.Min(paragraph.Length, Longest));
        var dash = window.IndexOfAny(Dashes);
        if (dash < 0)
        {
            return null;
        }

        var head = paragraph[..(paragraph[dash] == ')' ? dash + 1 : dash)].Trim();
        string? agency = null;
        if (head.EndsWith(')') && head.LastIndexOf('(') is >= 0 and var open)
        {
            var name = head[(open + 1)..^1].Trim();
            if (name.Length is < 2 or > 40 || name.Any(char.IsDigit) || name.Split(' ').Length > 4)
            {
                return null;
            }

            agency = name;
            head = head[..open].Trim();
        }

        var place = Place(head, agency is not null);
        return place is null && (agency is null || head.Any(char.IsLower) && !HasDate(head)) ? null : new Dateline(place, agency);
    }

    /// <summary>The place without the date behind it; without an agency only capitals tell a place from a sentence.</summary>
    private static string? Place(string head, bool signed)
    {
        var parts = new List<string>();
        foreach (var part in head.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Any(char.IsDigit) || part.Contains(".com", StringComparison.OrdinalIgnoreCase) || IsMonth(part))
            {
                break;
            }

            if (part.Length > 30 || part.Split(' ').Length > 5 || !(char.IsUpper(part[0]) || part[0] > '\u2E80') || part.AsSpan().ContainsAny(SentenceMarks))
            {
                return null;
            }

            parts.Add(part);
        }

        if (parts.Count is 0 or > 3)
        {
            return null;
        }

        var shouted = parts[0].Count(char.IsLetter) >= 3 && !parts[0].Any(char.IsLower);
        return shouted || signed ? string.Join(", ", parts) : null;
    }

    private static bool HasDate(string text) => DateTokens.Of(text).Any(token => token.Number < 0 && MonthNames.Of(token.Word) > 0);

    private static bool IsMonth(string part) => MonthNames.Of(part.TrimEnd('.').ToLowerInvariant()) > 0 && part.Length > 3;
}
