using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>The picture an article is shown with.</summary>
internal static class ImageFinder
{
    private const int LongestText = 500;

    private static readonly string[] Addresses = ["og:image:secure_url", "og:image:url", "og:image", "twitter:image", "twitter:image:src", "image", "thumbnailurl", "parsely-image-url", "sailthru.image.full"];
    private static readonly string[] Texts = ["og:image:alt", "twitter:image:alt"];

    /// <summary>Words in the names of files that show the site and not the news.</summary>
    private static readonly string[] Placeholders = ["logo", "placeholder", "favicon", "blank.", "default-image", "no-image", "noimage", "avatar"];

    public static Found<ArticleImage>? Find(PageHead head, DateClues clues, Uri? address)
    {
        var origin = address ?? head.Canonical;
        return Image(head.Linked.Image, head.Linked.ImageText, origin, clues.Page).At(Origin.LinkedData)
            ?? Addresses.SelectMany(name => head.Meta[name]).Select(value => Image(value, head.First(Texts), origin, clues.Page)).FirstOrDefault(image => image is not null).At(Origin.Meta)
            ?? FromPage(clues, origin).At(Origin.Image);
    }

    /// <summary>The first picture of the article's own element, or behind the headline.</summary>
    private static ArticleImage? FromPage(DateClues clues, Uri? origin) => clues.Page.WithTag("img")
        .Where(node => node.Index > clues.Headline?.Index && (clues.Page.IsInside(node, one => one.Tag is "figure" or "article")))
        .Select(node => Image(node.Attribute("src") ?? node.Attribute("data-src"), node.Attribute("alt"), origin, clues.Page))
        .FirstOrDefault(image => image is not null);

    private static ArticleImage? Image(string? stated, string? text, Uri? origin, PageTree page)
    {
        var known = origin is null ? Uri.TryCreate(stated?.Trim(), UriKind.Absolute, out var address) : Uri.TryCreate(origin, stated?.Trim(), out address);
        return known && address!.Scheme is "http" or "https" && !Array.Exists(Placeholders, word => address.AbsolutePath.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? new ArticleImage(address, Text(text) ?? Text(Shown(address, page)))
            : null;
    }

    /// <summary>What the page says in place of the same picture where it shows it.</summary>
    private static string? Shown(Uri address, PageTree page)
    {
        var file = address.Segments[^1];
        return file.Length < 5 ? null : page.WithTag("img")
            .FirstOrDefault(node => node.Attribute("src")?.Contains(file, StringComparison.Ordinal) == true && !string.IsNullOrWhiteSpace(node.Attribute("alt")))?.Attribute("alt");
    }

    private static string? Text(string? text) => Whitespace.Fold(text ?? "") is { Length: > 0 and <= LongestText } folded ? folded : null;
}
