namespace DigestBot.Text;

/// <summary>Words that the article prints as somebody's speech: between quotation marks, or as a turn of a printed conversation.</summary>
/// <param name="Span">The words without the outer marks.</param>
/// <param name="Kind">A whole utterance, or a fragment inside the reporter's sentence.</param>
/// <param name="Speaker">Full name or organisation as the article first gives it; null when not known. Never guessed.</param>
/// <param name="SpeakerSpan">Where the article gives that name; null when <paramref name="Speaker"/> is null.</param>
/// <param name="Confidence">How sure the attribution is, 0 to 1.</param>
/// <param name="Explanation">One sentence that says how the speaker was found, or why there is none.</param>
public sealed record Quote(TextSpan Span, QuoteKind Kind, string? Speaker, TextSpan? SpeakerSpan, double Confidence, string Explanation);
