using System.Buffers;
using System.Text.RegularExpressions;
using DigestBot.Text.Extraction.Chrome;
using DigestBot.Text.Extraction.Dates;
using DigestBot.Text.Extraction.Metadata;

namespace DigestBot.Text.Extraction.Dumps;

/// <summary>The publisher as a pasted page names it: a line of its own by the headline, beside the date or the author, at the top, in the copyright line.</summary>
internal static partial class PublisherLine
{
    private const int LongestName = 40;
    private const int TopLines = 8;

    private static readonly SearchValues<char> NoName = SearchValues.Create("@:|>!?\"“”…=[]「」");

    public static string? Find(IReadOnlyList<DumpLine> lines, int from, int headline, int body, int to)
    {
        var owner = Owner(lines, body, to);
        var top = Enumerable.Range(from, Math.Max(0, Math.Min(TopLines, (headline < 0 ? body : headline) - from)))
            .Select(i => lines[i])
            .Where(line => line.Kind == LineKind.Short && IsName(line.Text))
            .Select(line => line.Text)
            .ToList();
        return top.Find(name => IsOf(name, owner))
            ?? (headline < 0 ? null : Enumerable.Range(headline + 1, body - headline - 1).Select(i => At(lines[i])).FirstOrDefault(name => name is not null))
            ?? top.FirstOrDefault()
            ?? owner;
    }

    private static string? At(DumpLine line) => line.Kind == LineKind.Short && IsName(line.Text) ? line.Text : Beside(line);

    /// <summary>Whom the copyright line names.</summary>
    private static string? Owner(IReadOnlyList<DumpLine> lines, int body, int to)
    {
        for (var i = to - 1; i >= body; i--)
        {
            if (lines[i].Kind == LineKind.Ending && Copyright().Match(lines[i].Text) is { Success: true } match
                && match.Groups["name"].Value.Trim(" -–0123456789".ToCharArray()) is { Length: > 1 } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether paper and owner go by one name ("The Bay Courier", "Bay Courier Media Ltd").</summary>
    private static bool IsOf(string name, string? owner) =>
        owner is not null && SiteName.Key(name.Split(' ')[0] is { Length: > 3 } first ? first : name) is { Length: > 2 } key
        && SiteName.Key(owner).Contains(key, StringComparison.Ordinal);

    private static string? Beside(DumpLine line)
    {
        if (line.Kind == LineKind.DateLine && DateLines.Published(line.Text, monthFirst: false) is { } date)
        {
            var before = line.Text[..date.Span.Start];
            var dash = before.IndexOfAny(['-', '|', '–', '—', '·']);
            var name = dash > 0 ? before[..dash].Trim() : "";
            return IsName(name) && !name.Split(' ').Any(word => MonthNames.IsWeekday(word.TrimEnd(',').ToLowerInvariant())) ? name : null;
        }

        if (line.Kind == LineKind.ByLine && !line.Text.Contains('@') && line.Text.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma)
        {
            var name = line.Text[(comma + 2)..].Trim();
            return IsName(name) && !ByLines.IsRole(name) ? name : null;
        }

        return null;
    }

    /// <summary>A few capitalised words, no sentence, no numbers.</summary>
    private static bool IsName(string text)
    {
        if (text.Length is < 2 or > LongestName || ByLines.IsRole(text) || text.Count(char.IsLetter) * 4 < text.Length * 3 || text.Length > 0 && text[^1] is '+' or '-' || text.Any(char.IsDigit) || text.AsSpan().ContainsAny(NoName))
        {
            return false;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 5 && words.All(word => !char.IsLower(word[0]) || word is "of" or "and" or "the" or "di" or "de" or "la" or "le" or "der" or "die" or "das" or "und");
    }

    [GeneratedRegex(@"(?:©|ⓒ|\(c\)|copyright|hak cipta)[ ,]*(?:\(c\)|©)?[ ,]*(?:(?:19|20)\d\d)?(?:[-–](?:19|20)?\d\d)?[ ,]*(?<name>[^.,|:]{2,40})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();
}
