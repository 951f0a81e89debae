using DigestBot.Text.Languages;

namespace DigestBot.Text.Sentences;

/// <summary>Walks one paragraph from end mark to end mark, once, and remembers which quotations are open.</summary>
internal struct SentenceScanner
{
    private readonly string text;
    private readonly int end;
    private readonly BoundaryRules rules;
    private readonly bool bracketsPair;
    private int start;
    private int at;
    private bool insideStraightQuote;
    private int bracketDepth;
    private int openedAt;

    public SentenceScanner(string text, TextSpan paragraph, SentenceWords words)
    {
        this.text = text;
        end = paragraph.End;
        start = at = SkipWhiteSpace(paragraph.Start);
        rules = new BoundaryRules(text, paragraph, words);
        bracketsPair = BracketsPair(paragraph.In(text));
    }

    /// <summary>The next sentence, or null after the last one.</summary>
    public TextSpan? Next()
    {
        while (at < end)
        {
            var c = text[at];
            if (!SentenceMarks.EndsSentence(c))
            {
                Note(c);
                at++;
                continue;
            }

            var mark = at;
            var markEnd = EndOfMarks();
            at = EndOfClosers(markEnd);
            var next = SkipWhiteSpace(at);
            var ends = SentenceMarks.EndsIdeographicSentence(text[markEnd - 1])
                ? EndsIdeographic(markEnd, next)
                : rules.Ends(start, mark, markEnd, at, next);
            if (ends)
            {
                return Cut(at, next);
            }
        }

        return Cut(end, end);
    }

    private TextSpan? Cut(int to, int next)
    {
        var from = start;
        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        start = at = next;
        return to > from ? new TextSpan(from, to) : null;
    }

    private void Note(char c)
    {
        if (c == '"')
        {
            insideStraightQuote = !insideStraightQuote;
        }
        else if (SentenceMarks.IsIdeographicOpener(c))
        {
            bracketDepth++;
            openedAt = at;
        }
        else if (SentenceMarks.IsIdeographicCloser(c) && bracketDepth > 0)
        {
            bracketDepth--;
        }
    }

    // "?!", "...", ". . ." are one mark; a question mark that touches the next word is a lost opening quote mark
    private readonly int EndOfMarks()
    {
        var i = at + 1;
        while (i < end && (SentenceMarks.EndsSentence(text[i]) || (text[i] == ' ' && i + 1 < end && text[i + 1] == '.' && text[i - 1] == '.')))
        {
            i++;
        }

        return i - at > 1 && i < end && text[i - 1] == '?' && char.IsLetter(text[i]) ? i - 1 : i;
    }

    private int EndOfClosers(int i)
    {
        for (; i < end; i++)
        {
            var c = text[i];
            if (c == ' ' && ClosesAfterBlank(i + 1))
            {
                continue;
            }

            if (!SentenceMarks.OnlyCloses(c) && !(SentenceMarks.MayClose(c) && Closes(i)))
            {
                break;
            }

            Note(c);
        }

        return i;
    }

    private readonly bool Closes(int i) =>
        (text[i] == '"' && insideStraightQuote) || i + 1 >= end || !(char.IsLetterOrDigit(text[i + 1]) || SentenceMarks.MayOpen(text[i + 1]));

    // « ... . » and tokenised text, where marks stand apart: . ''
    private readonly bool ClosesAfterBlank(int i) =>
        i < end && (text[i] is '»' or '”' || (text[i] == '\'' && i + 1 < end && text[i + 1] == '\'') || (text[i] == '"' && insideStraightQuote))
        && (i + 1 >= end || !char.IsLetterOrDigit(text[i + 1]));

    // a full stop inside 「」 ends nothing until the bracket closes, and then only if the sentence does not go on:
    // 「…。」と述べた, “……。”他说
    private readonly bool EndsIdeographic(int markEnd, int next)
    {
        if (bracketsPair && bracketDepth > 0)
        {
            return false;
        }

        var goesOn = at > markEnd && next == at && next < end
            && (text[next] is >= 'ぁ' and <= 'ゟ' || (text[openedAt] == '“' && openedAt == start));
        return !goesOn;
    }

    private readonly int SkipWhiteSpace(int i)
    {
        while (i < end && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static bool BracketsPair(ReadOnlySpan<char> paragraph)
    {
        var depth = 0;
        foreach (var c in paragraph)
        {
            depth += SentenceMarks.IsIdeographicOpener(c) ? 1 : SentenceMarks.IsIdeographicCloser(c) ? -1 : 0;
        }

        return depth == 0;
    }
}
