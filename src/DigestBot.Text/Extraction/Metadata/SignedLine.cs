using DigestBot.Text.Extraction.Chrome;
using DigestBot.Text.Extraction.Dates;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>A name in a line that says more: "Posted 4 March 2025 by Ann Example", "Ann Example | Staff Writer | 4 March 2025".</summary>
internal static class SignedLine
{
    private static readonly char[] Bars = ['|', '·', '•'];

    /// <summary>The part of the line that names the author, or null.</summary>
    public static string? NameIn(string line)
    {
        if (DateScanner.Find(line, monthFirst: false).Select(found => (FoundDate?)found).LastOrDefault() is { } date
            && line[date.Span.End..].TrimStart(' ', ',', ')', '|', '-', '–') is var rest && ByLines.Lead(rest) is { } lead)
        {
            return rest[lead.Length..];
        }

        var parts = line.Split(Bars, StringSplitOptions.TrimEntries);
        return parts.Length > 1 && IsName(parts[0]) && parts.Skip(1).Any(part => ByLines.IsRole(part) || DateLines.Is(part)) ? parts[0] : null;
    }

    private static bool IsName(string part) =>
        part.Split(' ') is { Length: >= 2 and <= 4 } words && Array.TrueForAll(words, word => word.Length > 1 && char.IsUpper(word[0]) && !word.Any(char.IsDigit)) && !ByLines.IsRole(part);
}
