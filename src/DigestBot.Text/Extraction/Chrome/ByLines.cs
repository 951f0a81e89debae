using DigestBot.Text.Languages;

namespace DigestBot.Text.Extraction.Chrome;

/// <summary>Lines that name the author.</summary>
internal static class ByLines
{
    private static readonly string[] Leads = [.. LanguagePack.All.SelectMany(pack => pack.Pages.ByLines).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(word => word.Length)];

    private static readonly string[] Roles = [.. LanguagePack.All.SelectMany(pack => pack.Pages.Roles).Where(role => role.Length > 2 || role[0] > 127)];

    public static bool Is(string line)
    {
        if (line.Length > 120 || LineShape.EndsSentence(line) && !line.EndsWith('.'))
        {
            return false;
        }

        return Lead(line) is { } lead && NamesFollow(line[lead.Length..]) || IsSigned(line) || IsContact(line);
    }

    /// <summary>The words before the name ("By", "Penulis:"), or null.</summary>
    public static string? Lead(string line)
    {
        foreach (var lead in Leads)
        {
            if (line.Length > lead.Length + 2 && line.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && line[lead.Length] is ' ' or ':' or '：')
            {
                return line[..(lead.Length + 1)];
            }
        }

        return null;
    }

    /// <summary>Whether a phrase says what somebody is ("Staff Writer"), not who.</summary>
    public static bool IsRole(string phrase) => Roles.Any(role => phrase.EndsWith(role, StringComparison.OrdinalIgnoreCase));

    private static bool NamesFollow(string rest)
    {
        var words = rest.TrimStart(' ', ':').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 16 && (char.IsUpper(words[0][0]) || words[0][0] > '\u2E80') && words.Count(word => char.IsUpper(word[0]) || word[0] > '\u2E80') * 2 >= words.Length;
    }

    /// <summary>"Name role": a short line that ends in what somebody is at a paper.</summary>
    private static bool IsSigned(string line) =>
        line.Length < 60 && Roles.Any(role => line.EndsWith(role, StringComparison.OrdinalIgnoreCase) && line.Length > role.Length + 2)
        || (line.Length < 80 && (line.Contains(" 기자", StringComparison.Ordinal) || line.Contains("記者", StringComparison.Ordinal)) && line.Contains('@'));

    private static bool IsContact(string line) => line.Length < 100 && line.Contains('@') && line.Split(' ').Length <= 6;
}
