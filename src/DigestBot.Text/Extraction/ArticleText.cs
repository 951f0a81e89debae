namespace DigestBot.Text.Extraction;

/// <summary>An article taken out of its page or dump: clean text and what the page says about it.</summary>
internal sealed record ArticleText
{
    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Agency { get; init; }

    public string? Dateline { get; init; }

    public CalendarMoment? Published { get; init; }

    public string? PublishedFrom { get; init; }

    public CalendarMoment? Updated { get; init; }

    public string? Section { get; init; }

    public ArticleImage? Image { get; init; }

    public MetadataOrigins Origins { get; init; } = new();

    /// <summary>What the document says of its language, for a body too short to tell it by.</summary>
    public string? DeclaredLanguage { get; init; }

    /// <summary>As known from outside; null leaves it to detection over the body.</summary>
    public string? Language { get; init; }

    public Uri? CanonicalUrl { get; init; }

    public string Text { get; init; } = "";

    public IReadOnlyList<TextSpan> Paragraphs { get; init; } = [];

    public string? Reason { get; init; }
}
