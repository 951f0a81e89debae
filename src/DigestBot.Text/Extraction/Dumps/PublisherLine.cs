using DigestBot.Text.Extraction.Chrome;
using System.Buffers;
using System.Text.RegularExpressions;
using DigestBot.Text.Extraction.Dates;

namespace DigestBot.Text.Extraction.Dumps;

/// <summary>The publisher as a pasted page names it: a line of its own by the headline, beside the date or the author, at the top, in the copyright line.</summary>
internal static partial class PublisherLine
{
    private const int LongestName = 40;

    private static readonly SearchValues<char> NoName = SearchValues.Create("@:|>!?\"“”…=[]「」");

    public static string? Find(IReadOnlyList<DumpLine> lines, int from, int headline, int body, int to)
    {
        if (headline >= 0)
        {
            for (var i = headline + 1; i < body; i++)
            {
                if ((lines[i].Kind == LineKind.Short && IsName(lines[i].Text) ? lines[i].Text : Beside(lines[i])) is { } name)
                {
                    return name;
                }
            }
        }

        for (var i = from; i < Math.Min(from + 2, headline < 0 ? body : headline); i++)
        {
            if (lines[i].Kind == LineKind.Short && IsName(lines[i].Text))
            {
                return lines[i].Text;
            }
        }

        for (var i = to - 1; i >= body; i--)
        {
            if (lines[i].Kind == LineKind.Ending && Copyright().Match(lines[i].Text) is { Success: true } match && match.Groups["name"].Value.Trim() is { Length: > 1 } name)
            {
                return name;
            }
        }

        return null;
    }

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
        if (text.Length is < 2 or > LongestName || text.Count(char.IsLetter) * 4 < text.Length * 3 || text.Length > 0 && text[^1] is '+' or '-' || text.Any(char.IsDigit) || text.AsSpan().ContainsAny(NoName))
        {
            return false;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 5 && words.All(word => !char.IsLower(word[0]) || word is "of" or "and" or "the" or "di" or "de" or "la" or "le" or "der" or "die" or "das" or "und");
    }

    [GeneratedRegex(@"(?:©|ⓒ|\(c\)|copyright)[ ,]*(?:\(c\)|©)?[ ,]*(?:(?:19|20)\d\d)?(?:[-–](?:19|20)?\d\d)?[ ,]*(?<name>[^.,|:]{2,40})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();
}
