namespace DigestBot.Digests;

/// <summary>One story of a digest. At most 200 words of any one article, headline, gist, quotes and dates together.</summary>
/// <param name="Headline">The lead article's headline, to the letter.</param>
/// <param name="Sentences">The gist: whole sentences, each with its source.</param>
/// <param name="Quotes">Key quotes.</param>
/// <param name="Dates">Key dates.</param>
/// <param name="Sources">The lead article first, then its copies.</param>
public sealed record DigestStory(
    string Headline,
    IReadOnlyList<DigestSentence> Sentences,
    IReadOnlyList<DigestQuote> Quotes,
    IReadOnlyList<DigestDate> Dates,
    IReadOnlyList<DigestSource> Sources);
