namespace DigestBot.Text.Quotes.Marks;

/// <summary>The words between one pair of marks.</summary>
/// <param name="Outer">With the marks.</param>
/// <param name="Inner">Without the marks.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
/// <param name="Closed">False when the paragraph ended first: the quote goes on in the next one.</param>
/// <param name="Single">Whether the marks are single ones.</param>
internal readonly record struct QuotedSpan(TextSpan Outer, TextSpan Inner, int Paragraph, bool Closed, bool Single);
