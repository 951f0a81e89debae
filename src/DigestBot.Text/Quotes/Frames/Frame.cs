using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Marks;

namespace DigestBot.Text.Quotes.Frames;

/// <summary>The reporter's own text as tokens, each quotation folded into a single one: what attribution is read from.</summary>
internal sealed class Frame
{
    public required string Text { get; init; }

    public required QuoteWords Words { get; init; }

    public required IReadOnlyList<QuotedSpan> Quotes { get; init; }

    public required Token[] Tokens { get; init; }

    public required Sentence[] Sentences { get; init; }

    /// <summary>For each quotation the index of its token.</summary>
    public required int[] TokenOfQuote { get; init; }

    public char MarkAt(int token) => Tokens[token].Kind == TokenKind.Mark ? Text[Tokens[token].Span.Start] : '\0';

    public bool IsMark(int token, char mark) => token >= 0 && token < Tokens.Length && MarkAt(token) == mark;

    public bool IsDash(int token) => token >= 0 && token < Tokens.Length && MarkAt(token) is '—' or '–' or '-' or '―' or '‒';

    public Sentence SentenceOf(int token) => Sentences[Tokens[token].Sentence];

    public ReadOnlySpan<char> Word(int token) => Tokens[token].Span.In(Text);

    public TextSpan SpanOf(int start, int end) => new(Tokens[start].Span.Start, Tokens[end - 1].Span.End);
}
