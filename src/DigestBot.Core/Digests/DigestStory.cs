namespace DigestBot.Digests;

/// <summary>One story of a digest. At most 200 words of any one article, headline, gist, quotes and dates together.</summary>
/// <param name="Headline">The lead article's headline, to the letter.</param>
/// <param name="Sentences">The gist: whole sentences, each with its source.</param>
/// <param name="Quotes">Key quotes, in the order the article has them.</param>
/// <param name="Dates">Key dates that are not in <see cref="Digest.Upcoming"/>, in calendar order.</param>
/// <param name="Sources">The lead article first, then its copies; then every other report, followed by its copies.</param>
public sealed record DigestStory(
    string Headline,
    IReadOnlyList<DigestSentence> Sentences,
    IReadOnlyList<DigestQuote> Quotes,
    IReadOnlyList<DigestDate> Dates,
    IReadOnlyList<DigestSource> Sources)
{
    /// <summary>Whether it carries on a story told before.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>How widely it is told.</summary>
    public DigestCoverage Coverage { get; init; } = DigestCoverage.OneArticle;
}
