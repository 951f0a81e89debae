using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>What the head of a page and its linked data say, read once.</summary>
internal sealed record PageHead
{
    /// <summary>Meta values by lower-case name, property or itemprop; the first of each, and all of them where several make sense.</summary>
    public required ILookup<string, string> Meta { get; init; }

    public required string? DocumentTitle { get; init; }

    public required Uri? Canonical { get; init; }

    public required LinkedArticle Linked { get; init; }

    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Meta[name].FirstOrDefault() is { } value)
            {
                return value;
            }
        }

        return null;
    }

    public static PageHead Read(IHtmlDocument document, Uri? address = null)
    {
        var meta = new List<(string Name, string Value)>();
        foreach (var element in document.GetElementsByTagName("meta"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
            if (name is not null && element.GetAttribute("content") is { } content && Whitespace.Fold(content) is { Length: > 0 } value)
            {
                meta.Add((name.Trim().ToLowerInvariant(), value));
            }
        }

        var scripts = document.GetElementsByTagName("script")
            .Where(script => script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true)
            .Select(script => script.TextContent);
        return new PageHead
        {
            Meta = meta.ToLookup(pair => pair.Name, pair => pair.Value),
            DocumentTitle = Whitespace.Fold(document.Title ?? "") is { Length: > 0 } title ? title : null,
            Canonical = CanonicalOf(document, address),
            Linked = LinkedData.Read(scripts),
        };
    }

    private static Uri? CanonicalOf(IHtmlDocument document, Uri? address)
    {
        var href = document.GetElementsByTagName("link")
            .FirstOrDefault(link => string.Equals(link.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase))?.GetAttribute("href");
        if (string.IsNullOrWhiteSpace(href))
        {
            return null;
        }

        var known = address is null ? Uri.TryCreate(href.Trim(), UriKind.Absolute, out var url) : Uri.TryCreate(address, href.Trim(), out url);
        return known && url!.Scheme is "http" or "https" ? url : null;
    }
}
