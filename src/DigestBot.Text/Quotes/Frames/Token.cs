using DigestBot.Text.Languages;

namespace DigestBot.Text.Quotes.Frames;

/// <summary>One word, mark or whole quotation of the reporter's own text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Class">What its word can be.</param>
/// <param name="Capital">Whether it begins with a capital.</param>
/// <param name="Quote">Index of the quotation, for <see cref="TokenKind.Quoted"/>; otherwise -1.</param>
/// <param name="Sentence">Index of its sentence.</param>
internal readonly record struct Token(TextSpan Span, TokenKind Kind, QuoteWordClass Class, bool Capital, int Quote, int Sentence)
{
    public bool Is(QuoteWordClass wanted) => (Class & wanted) != 0;
}
