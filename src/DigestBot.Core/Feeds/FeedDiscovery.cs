using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DigestBot.Sources;

namespace DigestBot.Feeds;

/// <summary>Finds the feeds of a site. Pure: it reads a page that was fetched and says what else could be asked for.</summary>
public static partial class FeedDiscovery
{
    /// <summary>Pages list their feeds in their head; nobody offers more.</summary>
    private const int MaxLinks = 50;

    private static readonly string[] FeedTypes =
        ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"];

    /// <summary>Where the common site programs put them.</summary>
    private static readonly string[] CommonPaths =
        ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/index.rdf", "/feed.json"];

    /// <summary>The feeds a page links to as its alternates, in its order, each once.</summary>
    public static IReadOnlyList<FeedLink> Links(SourceDocument page)
    {
        // only ASCII decides; a title in another charset may come out wrong, which the feed's own title mends
        var html = UnicodeText.TryDecode(page.Content.Span, out var text) ? text : Encoding.Latin1.GetString(page.Content.Span);
        Uri? basis = page.Url;
        var links = new List<FeedLink>();
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var attributes = AttributesOf(html.Substring(tag.Index, tag.Length));
            if (html.AsSpan(tag.Index).StartsWith("<base", StringComparison.OrdinalIgnoreCase))
            {
                basis = FeedElements.LinkOf(attributes.GetValueOrDefault("href"), basis) ?? basis;
            }
            else if (LinkOf(attributes, basis) is { } link && !links.Exists(other => other.Url == link.Url))
            {
                links.Add(link);
            }

            if (links.Count == MaxLinks)
            {
                break;
            }
        }

        return links;
    }

    /// <summary>Addresses worth trying when a page links to no feed, likeliest first.</summary>
    public static IReadOnlyList<Uri> Guesses(Uri site) => [.. CommonPaths.Select(path => new Uri(site, path))];

    private static FeedLink? LinkOf(Dictionary<string, string> attributes, Uri? basis) =>
        attributes.GetValueOrDefault("rel")?.Split(' ').Contains("alternate", StringComparer.OrdinalIgnoreCase) == true
        && FeedTypes.Contains(attributes.GetValueOrDefault("type")?.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase)
        && FeedElements.LinkOf(attributes.GetValueOrDefault("href"), basis) is { } url
            ? new FeedLink(url, FeedElements.TitleOf(attributes.GetValueOrDefault("title")))
            : null;

    private static Dictionary<string, string> AttributesOf(string tag)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Attribute().Matches(tag))
        {
            attributes.TryAdd(match.Groups["name"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value.Trim('"', '\'').Trim()));
        }

        return attributes;
    }

    /// <summary>Longer tags than this link to nothing.</summary>
    [GeneratedRegex(@"<(link|base)\s[^>]{1,2000}>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[a-z]+)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>]+)""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Attribute();
}
