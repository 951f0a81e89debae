namespace DigestBot.Digests;

/// <summary>Who said what on a topic.</summary>
/// <param name="Scope">Topic, window and reader.</param>
/// <param name="Speaker">The part of a name that was asked for, or null for everybody.</param>
/// <param name="Quotes">Verbatim quotes of named speakers, the most widely reported story's first; at most 200 words of any one article.</param>
/// <param name="HasArticles">Whether the topic had any articles to look in.</param>
public sealed record QuoteList(NewsScope Scope, string? Speaker, IReadOnlyList<DigestQuote> Quotes, bool HasArticles)
{
    /// <summary>Who can be asked for instead; filled when nobody of that name is quoted.</summary>
    public IReadOnlyList<string> OtherSpeakers { get; init; } = [];
}
