using System.Collections.Frozen;
using DigestBot.Text.Extraction.Chrome;
using DigestBot.Text.Extraction.Credits;
using DigestBot.Text.Languages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>Makes a list of person names out of what pages put into their author fields and by-lines.</summary>
internal static class AuthorNames
{
    private const int LongestName = 50;

    /// <summary>A lead this long is one even where the blank behind it was lost ("Posted byAnn Example").</summary>
    private const int LongLead = 6;

    private static readonly string[] Leads = [.. LanguagePack.All.SelectMany(pack => pack.Pages.ByLines).Where(word => char.IsAsciiLetter(word[0])).OrderByDescending(word => word.Length)];

    private static readonly FrozenSet<string> Roles = LanguagePack.All.SelectMany(pack => pack.Pages.Roles).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Nobody = new[] { "admin", "administrator", "editor", "editors", "staff", "newsroom", "webmaster", "guest", "user", "author", "anonymous", "redaktion", "redaksi", "redacción", "rédaction", "unknown", "null", "undefined", "none", "news", "desk", "newsdesk", "news desk", "web desk", "staff writer", "staff reporter", "staff report", "view more posts", "about the author", "read more", "view all posts", "more posts", "follow", "associated press reporter", "people", "publisher", "nachrichten", "member login" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Joints = [" and ", " und ", " et ", " dan ", " y ", " & ", ";", "|", "\n", ", ", "、", " with ", "·", "•", "/", "・", " – ", " — ", " - "];

    private static readonly string[] Conjunctions = ["and ", "und ", "et ", "dan ", "y ", "& "];

    public static List<string> Clean(IEnumerable<string> stated, IReadOnlyList<string> siteNames)
    {
        var names = new List<string>();
        foreach (var one in stated)
        {
            // ", Harbour Daily Reporter": a role whose name was left out
            if (one.AsSpan().TrimStart().StartsWith(","))
            {
                continue;
            }

            foreach (var part in WithoutLead(Whitespace.Fold(one)).Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var name = Name(part);
                if (name is not null && !siteNames.Contains(SiteName.Key(name)) && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    /// <summary>The persons among several names; all of them when none is one.</summary>
    public static List<string> Persons(List<string> names, IReadOnlyList<string> siteNames)
    {
        var persons = names.FindAll(name => !NewsAgencies.LooksLikeAgency(name) && !IsOrganisation(name));
        return names.Count < 2 || persons.Count == 0 ? names : persons;

        bool IsOrganisation(string name) => name.StartsWith("The ", StringComparison.Ordinal)
            || siteNames.Any(site => site.Length > 3 && SiteName.Key(name).Contains(site, StringComparison.Ordinal));
    }

    /// <summary>The name without roles and marks, or null when the text names nobody.</summary>
    private static string? Name(string part)
    {
        if (part.StartsWith("editor:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var name = WithoutConjunction(part);
        var bracket = name.IndexOfAny(['(', '[', '<', '@']);
        if (bracket >= 0)
        {
            name = name[..bracket];
        }

        name = WithoutLead(name).Trim(' ', '.', ',', ':', '"', '\'', '-', '–', '*', ')', ']');
        foreach (var role in (string[])["기자", "記者", "특파원", "編集委員"])
        {
            name = name.EndsWith(role, StringComparison.Ordinal) && name.Length > role.Length ? name[..^role.Length].TrimEnd() : name;
        }

        if (name.Length is < 2 or > LongestName || name.Any(char.IsDigit) || name.Contains("http", StringComparison.OrdinalIgnoreCase) || name.Contains("www", StringComparison.OrdinalIgnoreCase) || name.Contains(':') || Nobody.Contains(name) || Roles.Contains(name) || Leads.Contains(name, StringComparer.OrdinalIgnoreCase) || ChromeLines.IsButton(name))
        {
            return null;
        }

        var words = WithoutRole(name.Split(' '));
        name = string.Join(' ', words);
        return words.Length > 5 || !words.Any(word => word.Length > 0 && (char.IsUpper(word[0]) || word[0] > 127)) || words.Any(word => Roles.Contains(word.Trim(','))) ? null : name;
    }

    /// <summary>"Ann Example Arts correspondent": the two words of the name before the role.</summary>
    private static string[] WithoutRole(string[] words) =>
        words.Length is 3 or 4 or 5 && Roles.Contains(words[^1]) && words.Take(2).All(word => word.Length > 1 && char.IsUpper(word[0]) && !Roles.Contains(word)) ? words[..2] : words;

    /// <summary>The last of a list ("Ann, Ben, and Cleo") without the word that joins it.</summary>
    private static string WithoutConjunction(string part) =>
        Conjunctions.FirstOrDefault(word => part.StartsWith(word, StringComparison.Ordinal)) is { } conjunction ? part[conjunction.Length..] : part;

    private static string WithoutLead(string text)
    {
        foreach (var lead in Leads)
        {
            if (text.Length > lead.Length + 1 && text.StartsWith(lead, StringComparison.OrdinalIgnoreCase)
                && (text[lead.Length] is ' ' or ':' || (lead.Length >= LongLead && char.IsUpper(text[lead.Length]))))
            {
                return text[lead.Length..].TrimStart(' ', ':');
            }
        }

        return text;
    }
}
