namespace DigestBot.Text.Extraction.Metadata;

/// <summary>Takes the kicker off a headline ("Politics | Headline", "Election: Headline") where another place of the page states the headline without it.</summary>
internal static class Kickers
{
    private const int Longest = 45;
    private const int LeastWords = 4;

    /// <param name="heading">The headline as the page shows it.</param>
    /// <param name="titles">The headline as the head states it, without the site's name.</param>
    /// <param name="stated">The same as they stand in the head.</param>
    public static Found<string> Strip(string heading, List<Found<string>> titles, List<Found<string>> stated) =>
        titles.Find(title => IsBehindKicker(title.Value, heading) && EndsKicker(heading[..^title.Value.Length]))
        ?? (stated.Exists(title => SiteName.Key(title.Value) == SiteName.Key(heading)) ? null
            : titles.Find(title => IsBehindKicker(title.Value, heading))
            ?? stated.Select(title => BehindKickers(title.Value, heading).At(Origin.Heading)).FirstOrDefault(title => title is not null))
        ?? new Found<string>(heading, Origin.Heading);

    /// <summary>Whether a heading is the stated title with a kicker before it ("Politics | Headline").</summary>
    private static bool IsBehindKicker(string stated, string heading)
    {
        var kicker = heading.Length - stated.Length;
        return kicker is > 1 and <= Longest && stated.Length > kicker && heading[kicker - 1] == ' ' && heading.EndsWith(stated, StringComparison.OrdinalIgnoreCase)
            && heading.AsSpan(0, kicker).ContainsAnyExceptInRange('0', '9') && heading[..kicker].Any(char.IsLetter);
    }

    /// <summary>What two titles have in common behind different kickers ("Politics: Headline", "Election - Headline"); null when they do not.</summary>
    private static string? BehindKickers(string stated, string heading)
    {
        var common = 0;
        while (common < Math.Min(stated.Length, heading.Length) && stated[^(common + 1)] == heading[^(common + 1)])
        {
            common++;
        }

        var title = heading[^common..].TrimStart(' ', ':', '-', '–', '|');
        return title.Length * 2 > heading.Length && title.Split(' ').Length >= LeastWords && IsKicker(stated[..^title.Length]) && (IsKicker(heading[..^title.Length]) || IsWord(heading[..^title.Length], title)) ? title : null;
    }

    private static bool IsKicker(string text) => text.TrimEnd().Length is > 1 and <= Longest && EndsKicker(text);

    /// <summary>"Harbour Storm closes the pier": a kicker set apart only by how it looks.</summary>
    private static bool IsWord(string text, string title) => text.Length <= Longest && text.EndsWith(' ') && text.Any(char.IsLetter) && char.IsUpper(title[0]);

    private static bool EndsKicker(string text) => text.TrimEnd() is [.., ':' or '-' or '–' or '|'];
}
