using DigestBot.Text;

namespace DigestBot.Stories.Queries;

/// <summary>One thing a query asked for, found in an article.</summary>
/// <param name="Words">As they stand there: "Japanese" for <c>Japan*</c>.</param>
/// <param name="Place">The foremost place they were found.</param>
/// <param name="Span">Where in the headline or the text; null for the source and the language.</param>
public sealed record QueryHit(string Words, HitPlace Place, TextSpan? Span);
