using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>The headline without the site's name.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 400;
    private const int LeastWords = 4;
    private const int LongestKicker = 45;

    public static string? Find(PageHead head, PageTree page, IReadOnlyList<string> names)
    {
        var headings = page.WithTag("h1").Select(node => page.TextOf(node, 400)).Where(text => text.Length is > 3 and < LongestTitle).ToList();
        var stated = new[] { head.Linked.Headline, head.First("og:title"), head.First("twitter:title"), head.First("dc.title", "dcterms.title", "headline", "title", "parsely-title", "sailthru.title"), head.DocumentTitle }
            .OfType<string>().Select(Whitespace.Fold).Where(text => text.Length is > 0 and < LongestTitle).ToList();

        // the heading a reader sees, when the head agrees that it is the headline
        var heading = headings.FirstOrDefault(text => stated.Any(title => Agree(title, text)))
            ?? headings.FirstOrDefault(text => stated.Any(title => Overlap(title, text) >= 0.5))
            ?? (headings.Count == 1 && headings[0].Split(' ').Length >= LeastWords && !names.Contains(SiteName.Key(headings[0])) ? headings[0] : null);
        if (heading is not null)
        {
            return stated.Exists(title => SiteName.Key(title) == SiteName.Key(heading)) ? heading
                : stated.Select(title => SiteName.Strip(title, names, heading)).FirstOrDefault(title => IsBehindKicker(title, heading))
                ?? stated.Select(title => BehindKickers(title, heading)).FirstOrDefault(title => title is not null)
                ?? heading;
        }

        return stated.Select(title => SiteName.StripSection(SiteName.Strip(title, names, heading))).FirstOrDefault(title => title.Length > 0 && !names.Contains(SiteName.Key(title)))
            ?? headings.FirstOrDefault();
    }

    public static List<string> Names(PageHead head, Uri? address)
    {
        var names = new List<string>();
        foreach (var name in new[] { head.First("og:site_name", "application-name", "al:ios:app_name", "twitter:app:name:iphone", "apple-mobile-web-app-title"), head.Linked.Publisher, head.First("twitter:site")?.TrimStart('@') })
        {
            if (name is not null)
            {
                names.Add(SiteName.Key(name));
            }
        }

        if ((address ?? head.Canonical)?.Host is { } host)
        {
            var parts = host.Split('.').Where(part => part is not ("www" or "m" or "amp" or "com" or "co" or "org" or "net" or "news") && part.Length > 2).ToList();
            names.AddRange(parts.Take(2).Select(part => SiteName.Key(part)));
            names.Add(SiteName.Key(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host));
        }

        names.RemoveAll(name => name.Length < 2);
        return names;
    }

    /// <summary>Whether a heading is the stated title with a kicker before it ("Politics | Headline").</summary>
    private static bool IsBehindKicker(string stated, string heading)
    {
        var kicker = heading.Length - stated.Length;
        return kicker is > 1 and <= LongestKicker && stated.Length > kicker && heading[kicker - 1] == ' ' && heading.EndsWith(stated, StringComparison.OrdinalIgnoreCase);
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
        return title.Length * 2 > heading.Length && title.Split(' ').Length >= LeastWords && IsKicker(stated[..^title.Length]) && IsKicker(heading[..^title.Length]) ? title : null;

        static bool IsKicker(string text) => text.TrimEnd() is { Length: > 1 and <= LongestKicker } kicker && kicker[^1] is ':' or '-' or '–' or '|';
    }

    /// <summary>The share of the shorter title's words that the other has too.</summary>
    private static double Overlap(string stated, string heading)
    {
        var (a, b) = (Words(stated), Words(heading));
        return Math.Min(a.Count, b.Count) < 3 ? 0 : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);
    }

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', ',', '.', ':', ';', '!', '?', '"', '“', '”', '’', '\'', '-', '–', '|'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2)];

    private static bool Agree(string stated, string heading)
    {
        var (a, b) = (SiteName.Key(stated), SiteName.Key(heading));
        return a == b || (b.Length > 14 && a.StartsWith(b, StringComparison.Ordinal));
    }
}
