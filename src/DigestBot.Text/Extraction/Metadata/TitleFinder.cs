using System.Buffers;
using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>The headline without the site's name.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 400;
    private const int LeastWords = 4;
    private const int LeastMarkedWords = 3;

    private static readonly SearchValues<string> Called = SearchValues.Create(["headline", "title"], StringComparison.Ordinal);

    private static readonly SearchValues<string> CalledOtherwise = SearchValues.Create(["logo", "site", "section", "widget", "blind", "brand", "subtitle", "category"], StringComparison.Ordinal);

    public static Found<string>? Find(PageHead head, PageTree page, IReadOnlyList<string> names)
    {
        var nodes = page.WithTag("h1").ToList();
        var headings = nodes.ConvertAll(node => page.TextOf(node, LongestTitle)).FindAll(text => text.Length is > 3 and < LongestTitle);
        var stated = Stated(head);

        // the heading a reader sees, when the head agrees that it is the headline or the page itself calls it so
        var heading = headings.Find(text => stated.Exists(title => Agree(title.Value, text)) && !IsName(text))
            ?? headings.Find(text => stated.Exists(title => Overlap(title.Value, text) >= 0.5))
            ?? nodes.FindAll(IsMarked).ConvertAll(node => page.TextOf(node, LongestTitle)).Find(text => IsLong(text, LeastMarkedWords) && text.Length < LongestTitle && !IsName(text))
            ?? (headings.Count == 1 && IsLong(headings[0], LeastWords) && !IsName(headings[0]) ? headings[0] : null);
        return heading is not null
            ? Kickers.Strip(SiteName.Strip(heading, names, null), stated.ConvertAll(title => title with { Value = SiteName.Strip(title.Value, names, heading) }), stated)
            : stated.Select(title => title with { Value = SiteName.StripSection(SiteName.Strip(title.Value, names, heading)) }).FirstOrDefault(title => title.Value.Length > 0 && !IsName(title.Value))
                ?? headings.FirstOrDefault().At(Origin.Heading);

        bool IsName(string text) => names.Contains(SiteName.Key(text));
    }

    /// <summary>The headline as the head states it, best first.</summary>
    private static List<Found<string>> Stated(PageHead head) =>
    [
        .. new[]
        {
            head.Linked.Headline.At(Origin.LinkedData), head.First("og:title").At(Origin.Meta), head.First("twitter:title").At(Origin.Meta),
            head.First("dc.title", "dcterms.title", "headline", "title", "parsely-title", "sailthru.title").At(Origin.Meta), head.DocumentTitle.At(Origin.DocumentTitle),
        }
        .OfType<Found<string>>().Select(title => title with { Value = Whitespace.Fold(title.Value) }).Where(title => title.Value.Length is > 0 and < LongestTitle),
    ];

    private static bool IsMarked(PageNode node) => node.Has(Called) && !node.Has(CalledOtherwise);

    /// <summary>A Japanese or Chinese headline has no blanks between its words.</summary>
    private static bool IsLong(string text, int words) => text.Split(' ').Length >= words || text.Count(LineShape.IsEastAsian) > 2 * words;

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
        return a == b || (b.Length > 14 && a.StartsWith(b, StringComparison.Ordinal)) || (b.Length > 4 && SiteName.IsFirstPart(heading, stated));
    }
}
