namespace DigestBot.Text;

/// <summary>All that was found in one article. Every span indexes into <see cref="Text"/>.</summary>
/// <remarks>Immutable, safe from any thread.</remarks>
public sealed record ArticleAnalysis
{
    /// <summary>The headline without the site's name, or null when none was found.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The persons named as authors, in the order given; empty when none. An organisation stands here only where it signs as a
    /// person would: an agency in the by-line, or the site itself when its linked data names no one else.
    /// </summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The publisher as the page names it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The news agency credited in dateline or by-line, or null.</summary>
    public string? Agency { get; init; }

    /// <summary>The place of the dateline as written, or null.</summary>
    public string? Dateline { get; init; }

    /// <summary>The publication date as written, or null.</summary>
    public CalendarMoment? Published { get; init; }

    /// <summary>Where <see cref="Published"/> was found ("json-ld", "meta", "time", "text", "url", "input"), or null.</summary>
    public string? PublishedFrom { get; init; }

    /// <summary>When the article was last changed, as written, or null when the page does not say.</summary>
    public CalendarMoment? Updated { get; init; }

    /// <summary>The section of the paper or site the article stands in, as the page names it, or null.</summary>
    public string? Section { get; init; }

    /// <summary>The picture the page shows the article with, or null.</summary>
    public ArticleImage? Image { get; init; }

    /// <summary>Where these values were found; null for findings from before this was kept.</summary>
    public MetadataOrigins? Origins { get; init; }

    /// <summary>The language of the body as a two-letter code; <c>und</c> when it cannot be told.</summary>
    public string Language { get; init; } = "und";

    /// <summary>The address the page calls its own, or null.</summary>
    public Uri? CanonicalUrl { get; init; }

    /// <summary>The article's text: clean paragraphs joined by a blank line, or plain input to the letter.</summary>
    public string Text { get; init; } = "";

    /// <summary>The paragraphs, in order.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; init; } = [];

    /// <summary>The sentences, in order; none crosses a paragraph.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; init; } = [];

    /// <summary>The quotes, in order.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>The time expressions, in order, vague ones included.</summary>
    public IReadOnlyList<TimeExpression> Times { get; init; } = [];

    /// <summary>The dates worth telling, deadlines and events to come first.</summary>
    public IReadOnlyList<KeyDate> KeyDates { get; init; } = [];

    /// <summary>The news in whole sentences.</summary>
    public Gist Gist { get; init; } = Gist.Empty;

    /// <summary>Why there is no text ("The page holds no article: …"), or null when there is.</summary>
    public string? Reason { get; init; }
}
