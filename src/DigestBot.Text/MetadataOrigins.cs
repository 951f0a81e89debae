namespace DigestBot.Text;

/// <summary>
/// Where each value about an article was found: <c>json-ld</c> (schema.org's linked data), <c>meta</c> (Open Graph, Dublin Core and
/// other meta elements, microdata among them), <c>link</c>, <c>title</c> (the document's), <c>heading</c>, <c>image</c> (an image element),
/// <c>time</c> (a time element), <c>text</c>, <c>url</c>, <c>lang</c> (the document's declaration), <c>detected</c> (told from the text)
/// or <c>input</c> (known from outside). Null where there is no value.
/// </summary>
/// <remarks>Immutable, safe from any thread. Where the publication date comes from stands in <see cref="ArticleAnalysis.PublishedFrom"/>.</remarks>
public sealed record MetadataOrigins
{
    /// <summary>Where <see cref="ArticleAnalysis.Title"/> was found, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Where <see cref="ArticleAnalysis.Authors"/> were found, or null.</summary>
    public string? Authors { get; init; }

    /// <summary>Where <see cref="ArticleAnalysis.Publisher"/> was found, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where <see cref="ArticleAnalysis.Section"/> was found, or null.</summary>
    public string? Section { get; init; }

    /// <summary>Where <see cref="ArticleAnalysis.Image"/> was found, or null.</summary>
    public string? Image { get; init; }

    /// <summary>Where <see cref="ArticleAnalysis.Updated"/> was found, or null.</summary>
    public string? Updated { get; init; }

    /// <summary>Where <see cref="ArticleAnalysis.Language"/> was found, or null when it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>Where <see cref="ArticleAnalysis.CanonicalUrl"/> was found, or null.</summary>
    public string? CanonicalUrl { get; init; }
}
