using System.Collections.Frozen;
using DigestBot.Text.Languages;

namespace DigestBot.Text.Extraction.Chrome;

/// <summary>Lines that count: shares, likes, comments, minutes of reading.</summary>
internal static class CounterLines
{
    private const int Longest = 60;

    private static readonly FrozenSet<string> Units = LanguagePack.All
        .SelectMany(pack => pack.Pages.Counters.Concat(pack.Pages.Lines))
        .SelectMany(words => words.Split(' '))
        .Concat(["k", "m", "sort", "by", "newest", "oldest"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the line holds nothing but numbers and the words of what is counted.</summary>
    public static bool Is(string line)
    {
        if (line.Length > Longest || !line.Any(char.IsDigit))
        {
            return false;
        }

        var (numbers, units) = (0, 0);
        foreach (var word in line.Split([' ', '|', '(', ')', ':', '/', '·', '•', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var digits = word.Count(char.IsDigit);
            if (digits > 0 && word.Length <= 6)
            {
                numbers++;
            }
            else if (Units.Contains(word.Trim('.')))
            {
                units++;
            }
            else if (word.Any(char.IsLetterOrDigit))
            {
                return false;
            }
        }

        return numbers > 0 && units > 0;
    }
}
