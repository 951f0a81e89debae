using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>What the head of a page and its linked data say, read once.</summary>
internal sealed record PageHead
{
    /// <summary>Meta values by lower-case name, property or itemprop; the first of each, and all of them where several make sense.</summary>
    public required ILookup<string, string> Meta { get; init; }

    public required string? DocumentTitle { get; init; }

    public required string? Language { get; init; }

    public required Uri? Canonical { get; init; }

    /// <summary>Where <see cref="Canonical"/> is stated.</summary>
    public string? CanonicalFrom { get; private init; }

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
            if (name is not null && (element.GetAttribute("content") ?? element.GetAttribute("value")) is { } content && Whitespace.Fold(content) is { Length: > 0 } value)
            {
                meta.Add((name.Trim().ToLowerInvariant(), value));
            }
        }

        var scripts = document.GetElementsByTagName("script")
            .Where(script => script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true)
            .Select(script => script.TextContent);
        var values = meta.ToLookup(pair => pair.Name, pair => pair.Value);
        var link = CanonicalOf(document, address);
        return new PageHead
        {
            Meta = values,
            Language = LanguageOf(document.DocumentElement, values),
            DocumentTitle = Whitespace.Fold(document.Title ?? "") is { Length: > 0 } title ? title : null,
            // the address a page came from says more than what it is to be shared as
            Canonical = link ?? (address is null ? Web(values["og:url"].FirstOrDefault()) : null),
            CanonicalFrom = link is not null ? Origin.Link : Origin.Meta,
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

        return address is null ? Web(href) : Uri.TryCreate(address, href.Trim(), out var url) && url.Scheme is "http" or "https" ? url : null;
    }

    private static Uri? Web(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    private static string? LanguageOf(IElement? root, ILookup<string, string> meta) =>
        (root?.GetAttribute("lang") ?? root?.GetAttribute("xml:lang") ?? meta["og:locale"].FirstOrDefault() ?? meta["content-language"].FirstOrDefault())?.Trim().Replace('_', '-') is { Length: > 0 } language
            ? language
            : null;
}
