using DigestBot.Text.Languages;
using DigestBot.Text.Sentences;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.KeyDates;

/// <summary>Cuts from a sentence the clause around a time phrase: as short as still reads by itself, always verbatim.</summary>
internal sealed class ClauseReader(TextDocument document)
{
    // shorter ones say too little, longer ones are cut at a comma
    private const int FewestWords = 4;
    private const int MostWords = 36;

    // a sentence without end is read no farther than this
    private const int Window = 1200;

    private readonly TimeWords words = document.Language.Times;

    /// <summary>The clause, or null when the sentence says no more than the phrase.</summary>
    public TextSpan? Around(TextSpan phrase)
    {
        var sentence = Sentence(phrase);
        var tokens = TimeTokenizer.Tokenize(document.Text, sentence, words);
        var first = Array.FindIndex(tokens, token => token.End > phrase.Start);
        var end = Array.FindLastIndex(tokens, token => token.Start < phrase.End) + 1;
        if (first < 0 || end <= first || IsMentioned(tokens, first, end))
        {
            return null;
        }

        var clause = new Clause(tokens, first, end);
        var floor = clause.AfterDateline();
        if (first < floor)
        {
            // the dateline's own date
            return null;
        }

        var (from, to) = (clause.Start(), clause.Stop());
        if (to - from < FewestWords + (end - first))
        {
            (from, to) = (floor, clause.Stop());
        }

        if (to - from < FewestWords + (end - first))
        {
            (from, to) = (floor, tokens.Length);
        }

        to = clause.StopOf(from, to);
        if (to - from > MostWords)
        {
            from = clause.CommaBefore(to - MostWords) ?? from;
        }

        from = clause.AfterReport(from);
        return !tokens[from].Is(WordClass.Pronoun) && Trimmed(tokens, from, to) is { } span && span.Length > phrase.Length ? span : null;
    }

    // the words themselves are quoted ("stop saying 'next year'")
    private static bool IsMentioned(TimeToken[] tokens, int first, int end) =>
        first > 0 && end < tokens.Length && IsQuoteMark(tokens[first - 1]) && IsQuoteMark(tokens[end]);

    private static bool IsQuoteMark(in TimeToken token) => token.Entry?.Word is "'" or "‘" or "’" or "\"" or "“" or "”" or "「" or "」";

    private TextSpan Sentence(TextSpan phrase)
    {
        var index = SentenceIndex.At(document.Sentences, phrase.Start);
        var sentence = index < document.Sentences.Count ? document.Sentences[index] : new TextSpan(0, document.Text.Length);
        return new TextSpan(
            Math.Max(Math.Min(sentence.Start, phrase.Start), phrase.Start - Window),
            Math.Min(Math.Max(sentence.End, phrase.End), phrase.End + Window));
    }

    // marks at the edges go, except those that belong to the phrase
    private static TextSpan? Trimmed(TimeToken[] tokens, int from, int to)
    {
        while (from < to && (tokens[from].Kind == TokenKind.Mark || tokens[from].Is(WordClass.ClauseOpener)))
        {
            from++;
        }

        while (to > from && tokens[to - 1].Kind == TokenKind.Mark && tokens[to - 1].Entry?.Word is not (")" or "%"))
        {
            to--;
        }

        return from < to ? new TextSpan(tokens[from].Start, tokens[to - 1].End) : null;
    }
}
