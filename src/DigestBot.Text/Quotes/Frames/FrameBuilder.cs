using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Marks;
using DigestBot.Text.Sentences;

namespace DigestBot.Text.Quotes.Frames;

/// <summary>Cuts a document into the tokens and sentences of a <see cref="Frame"/>, in one pass.</summary>
internal sealed class FrameBuilder
{
    private readonly TextDocument document;
    private readonly IReadOnlyList<QuotedSpan> quotes;
    private readonly List<Token> tokens = [];
    private readonly List<Sentence> sentences = [];
    private readonly int[] tokenOfQuote;
    private int sentenceStart;
    private int nextQuote;

    private FrameBuilder(TextDocument document, IReadOnlyList<QuotedSpan> quotes)
    {
        this.document = document;
        this.quotes = quotes;
        tokenOfQuote = new int[quotes.Count];
    }

    public static Frame Build(TextDocument document, IReadOnlyList<QuotedSpan> quotes)
    {
        var builder = new FrameBuilder(document, quotes);
        for (var i = 0; i < document.Paragraphs.Count; i++)
        {
            builder.Read(document.Paragraphs[i], i);
        }

        return new Frame
        {
            Text = document.Text,
            Words = document.Language.Quotes,
            Quotes = quotes,
            Tokens = [.. builder.tokens],
            Sentences = [.. builder.sentences],
            TokenOfQuote = builder.tokenOfQuote,
        };
    }

    private void Read(TextSpan paragraph, int index)
    {
        var text = document.Text;
        var at = paragraph.Start;
        while (at < paragraph.End)
        {
            if (nextQuote < quotes.Count && quotes[nextQuote].Outer.Start == at)
            {
                tokenOfQuote[nextQuote] = tokens.Count;
                tokens.Add(new Token(quotes[nextQuote].Outer, TokenKind.Quoted, QuoteWordClass.None, false, nextQuote, sentences.Count));
                at = quotes[nextQuote++].Outer.End;
                if (EndsUtterance(quotes[nextQuote - 1]) && NextBeginsSentence(at, paragraph.End))
                {
                    EndSentence(index);
                }

                continue;
            }

            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            var end = WordEdges.End(text, at, paragraph.End);
            if (end == at)
            {
                Add(at, at + 1, TokenKind.Mark, QuoteWordClass.None);
                at++;
                if (c is '.' or '!' or '?' or '。' && NextBeginsSentence(at, paragraph.End))
                {
                    EndSentence(index);
                }

                continue;
            }

            at = ReadWord(at, end, paragraph.End);
        }

        EndSentence(index);
    }

    private int ReadWord(int start, int end, int limit)
    {
        var text = document.Text;
        var stem = WordEdges.PossessiveStart(text, start, end);
        var word = text.AsSpan(start, stem - start);
        var wordClass = document.Language.Quotes.Of(word);
        if (stem == end && end < limit && text[end] == '.' && (((wordClass & QuoteWordClass.Abbreviation) != 0) || WordEdges.IsInitial(word) || (end + 1 < limit && text[end + 1] is ')' or ',' or ';')))
        {
            end = stem = end + 1;
        }

        Add(start, stem, char.IsDigit(text[start]) ? TokenKind.Number : TokenKind.Word, wordClass);
        if (stem < end)
        {
            Add(stem, end, TokenKind.Possessive, QuoteWordClass.None);
        }
        else if (end < limit && text[end] is '\'' or '’' && text[end - 1] is 's' && end + 1 < limit && text[end + 1] == ' ')
        {
            Add(end, end + 1, TokenKind.Possessive, QuoteWordClass.None);
            end++;
        }

        return end;
    }

    private void Add(int start, int end, TokenKind kind, QuoteWordClass wordClass) =>
        tokens.Add(new Token(new TextSpan(start, end), kind, wordClass, char.IsUpper(document.Text[start]), -1, sentences.Count));

    private bool EndsUtterance(QuotedSpan quote) =>
        quote.Inner.Length > 0 && document.Text[quote.Inner.End - 1] is '.' or '!' or '?' or '…' or '。' or '’' or '\'';

    private bool NextBeginsSentence(int at, int end)
    {
        var text = document.Text;
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '(' or '[' or ')'))
        {
            at++;
        }

        return at >= end || !(char.IsLower(text[at]) || text[at] is ',' or ';' or ':' or '.' or '?' or '!' or '—' or '–' or '-' or '―' or '‒');
    }

    private void EndSentence(int paragraph)
    {
        if (tokens.Count == sentenceStart)
        {
            return;
        }

        sentences.Add(new Sentence(sentenceStart, tokens.Count, paragraph, IsHeading(document.Paragraphs[paragraph])));
        sentenceStart = tokens.Count;
    }

    /// <summary>Headlines in title case: a paragraph of one sentence with hardly a long word without a capital.</summary>
    private bool IsHeading(TextSpan paragraph)
    {
        if (document.Language.Quotes.CapitalisedNouns || tokens[sentenceStart].Span.Start != paragraph.Start || tokens[^1].Span.End != paragraph.End)
        {
            return false;
        }

        var (words, capitals) = (0, 0);
        for (var i = sentenceStart; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Quoted && (i == sentenceStart || i == tokens.Count - 1))
            {
                return false;
            }

            if (tokens[i].Kind == TokenKind.Word && tokens[i].Span.Length > 2
                && !tokens[i].Is(QuoteWordClass.Preposition | QuoteWordClass.Determiner | QuoteWordClass.Conjunction | QuoteWordClass.Relative))
            {
                words++;
                capitals += tokens[i].Capital ? 1 : 0;
            }
        }

        return words >= 4 && capitals * 20 >= words * 17;
    }
}
