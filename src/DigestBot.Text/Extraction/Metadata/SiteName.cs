namespace DigestBot.Text.Extraction.Metadata;

/// <summary>Cuts the site's own name off a headline: "Headline - The Courier", "The Courier | Headline".</summary>
internal static class SiteName
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " ~ ", "｜", "丨", " < ", " ‹ ", " « ", " ⋅ ", " : "];

    private static readonly string[] Tails = [" | ", " - ", " – "];

    /// <param name="title">The headline as the head states it.</param>
    /// <param name="names">What the site is called: its name, its publisher, its host.</param>
    /// <param name="heading">The page's first-level heading, or null.</param>
    public static string Strip(string title, IReadOnlyList<string> names, string? heading)
    {
        var rest = title;
        for (var cut = 0; cut < 3; cut++)
        {
            var shorter = StripOnce(rest, names, heading);
            if (shorter is null)
            {
                break;
            }

            rest = shorter;
        }

        return rest;
    }

    /// <summary>Without the one word of a section behind a headline ("Headline of many words | District").</summary>
    public static string StripSection(string title) =>
        Tails.Select(tail => (At: title.LastIndexOf(tail, StringComparison.Ordinal), tail.Length))
            .Where(tail => tail.At > 0 && !title.AsSpan(tail.At + tail.Length).Contains(' ') && title.AsSpan(0, tail.At).Count(' ') >= 4)
            .Select(tail => title[..tail.At]).FirstOrDefault() ?? title;

    /// <summary>Whether a heading is what stands before the first separator of a title.</summary>
    public static bool IsFirstPart(string heading, string title) =>
        title.Length > heading.Length && title.StartsWith(heading, StringComparison.OrdinalIgnoreCase)
        && Array.Exists(Separators, separator => title.AsSpan(heading.Length).StartsWith(separator, StringComparison.Ordinal));

    private static string? StripOnce(string title, IReadOnlyList<string> names, string? heading)
    {
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && IsName(title.AsSpan(last + separator.Length), names))
            {
                return title[..last].TrimEnd();
            }

            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && IsName(title.AsSpan(0, first), names))
            {
                return title[(first + separator.Length)..].TrimStart();
            }

            if (last > 0 && heading is not null && Key(title.AsSpan(0, last)) == Key(heading) && heading.Length > 10)
            {
                return title[..last].TrimEnd();
            }
        }

        return null;
    }

    private static bool IsName(ReadOnlySpan<char> part, IReadOnlyList<string> names)
    {
        var key = Key(part);
        return key.Length > 1 && names.Any(name => name.Length > 1 && (key == name || (name.Length > 3 && key.Length < name.Length + 12 && key.Contains(name, StringComparison.Ordinal)) || (key.Length > 3 && name.Contains(key, StringComparison.Ordinal))));
    }

    /// <summary>Letters and digits in lower case, without an article in front or a top-level domain behind.</summary>
    public static string Key(ReadOnlySpan<char> name)
    {
        var key = new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }

        var text = new string(key, 0, length);
        return text.Length > 6 && text.StartsWith("the", StringComparison.Ordinal) ? text[3..] : text;
    }
}
