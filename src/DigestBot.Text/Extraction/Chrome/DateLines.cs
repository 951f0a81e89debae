using System.Collections.Frozen;
using DigestBot.Text.Extraction.Dates;
using DigestBot.Text.Languages;

namespace DigestBot.Text.Extraction.Chrome;

/// <summary>Lines that say when something was published or changed.</summary>
internal static class DateLines
{
    // what may stand beside the date: a label, a site's name, a page number
    private const int MostRemainder = 45;

    private static readonly FrozenSet<string> Updated = LanguagePack.All.SelectMany(pack => pack.Pages.UpdatedLabels).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const int LongestAge = 30;

    private static readonly string[] Ages = [.. LanguagePack.All.SelectMany(pack => pack.Pages.Ages).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Whether a line says nothing but how old something is ("8 hours ago").</summary>
    public static bool IsAge(string line) => line.Length <= LongestAge && line.Any(char.IsDigit) && line.Count(c => c == ' ') <= 4
        && Array.Exists(Ages, word => line.EndsWith(word, StringComparison.OrdinalIgnoreCase) || line.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase));

    public static bool Is(string line)
    {
        if (!line.Any(char.IsDigit) || LineShape.EndsSentence(line) && line.Length > 60)
        {
            return false;
        }

        var dated = 0;
        foreach (var found in DateScanner.Find(line, monthFirst: false))
        {
            dated += found.Span.Length;
        }

        return dated > 0 && line.Length - dated <= MostRemainder;
    }

    /// <summary>The first date of a line that is not labelled as a later change.</summary>
    public static FoundDate? Published(string line, bool monthFirst)
    {
        FoundDate? change = null;
        foreach (var found in DateScanner.Find(line, monthFirst))
        {
            if (!IsChange(line, found))
            {
                return found;
            }

            change ??= found;
        }

        return change;
    }

    /// <summary>Whether the words before a date say that it is the date of a later change.</summary>
    public static bool IsChange(string line, FoundDate date)
    {
        var before = line[..date.Span.Start].TrimEnd(' ', ':', '|', '(', ',').ToLowerInvariant();
        return Updated.Any(label => before.EndsWith(label, StringComparison.Ordinal));
    }

    /// <summary>Whether words beside a date say nothing but that it is the date of a later change.</summary>
    public static bool IsChangeLabel(ReadOnlySpan<char> words) => Updated.Contains(words.Trim(" :|(),.").ToString());
}
