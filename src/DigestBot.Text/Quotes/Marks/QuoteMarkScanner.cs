using System.Buffers;

namespace DigestBot.Text.Quotes.Marks;

/// <summary>Pairs quotation marks, paragraph by paragraph, in one pass. Marks inside a quote belong to it; only the outermost pair counts.</summary>
internal static class QuoteMarkScanner
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("\"＂“„«»‹「『‘'‚");

    public static List<QuotedSpan> Scan(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var found = new List<QuotedSpan>();
        for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            Scan(text, paragraphs[paragraph], paragraph, found);
        }

        return found;
    }

    private static void Scan(string text, TextSpan paragraph, int index, List<QuotedSpan> found)
    {
        var at = paragraph.Start;
        var unpaired = false;
        while (at < paragraph.End)
        {
            var next = text.AsSpan(at, paragraph.End - at).IndexOfAny(Opening);
            if (next < 0)
            {
                return;
            }

            at += next;
            var open = text[at];
            if (!Opens(text, paragraph, at))
            {
                at++;
                continue;
            }

            var close = QuoteMarks.IsSingle(open)
                ? SingleQuotes.Close(text, paragraph, at)
                : unpaired && open is '»' ? -1 : Close(text, paragraph, at);
            if (close >= 0)
            {
                found.Add(new QuotedSpan(new TextSpan(at, close + 1), Inner(text, at + 1, close), index, true, QuoteMarks.IsSingle(open)));
                at = close + 1;
            }
            else if (!QuoteMarks.IsSingle(open) && at + 1 < paragraph.End && open is not '»')
            {
                found.Add(new QuotedSpan(new TextSpan(at, paragraph.End), new TextSpan(at + 1, paragraph.End), index, false, false));
                return;
            }
            else
            {
                unpaired |= open is '»';
                at++;
            }
        }
    }

    /// <summary>The words without the spaces that French sets inside its marks.</summary>
    private static TextSpan Inner(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool Opens(string text, TextSpan paragraph, int at)
    {
        var before = at > paragraph.Start ? text[at - 1] : ' ';
        var after = at + 1 < paragraph.End ? text[at + 1] : ' ';
        if (text[at] is '「' or '『')
        {
            return true;
        }

        // a pair of apostrophes is how some archives print a double mark; which one opens cannot be told from it
        if (text[at] is '\'' && (after is '\'' || before is '\''))
        {
            return false;
        }

        if ((char.IsWhiteSpace(after) && text[at] is not '«') || text[at] is '\'' or '‘' && !char.IsLetterOrDigit(after))
        {
            return false;
        }

        // a typewriter mark glued to the word before opens only where nothing else can be meant
        return text[at] is '“' or '„' or '«' || !QuoteMarks.EndsWord(before) || QuoteMarks.IsEastAsian(before);
    }

    private static int Close(string text, TextSpan paragraph, int open)
    {
        var closing = QuoteMarks.ClosingFor(text[open]);
        var straight = text[open] is '"' or '＂';
        var nested = 0;
        for (var i = open + 1; i < paragraph.End; i++)
        {
            var c = text[i];
            if (!closing.Contains(c) || (c == '"' && straight && ReopensAt(text, paragraph, i)))
            {
                // a second opening mark of the same kind: nested where it opens a word, a slip for the closing one where it ends one
                if (c == text[open] && !straight)
                {
                    if (char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '‘')
                    {
                        nested++;
                    }
                    else if (nested == 0 && c == '“')
                    {
                        return i;
                    }
                }

                continue;
            }

            if (nested == 0)
            {
                return i;
            }

            nested--;
        }

        return nested > 0 ? FirstClosing(text, paragraph, open, closing) : -1;
    }

    /// <summary>A straight mark that stands before a word and behind a space opens a quote inside the quote only if the quote does not end there.</summary>
    private static bool ReopensAt(string text, TextSpan paragraph, int at) =>
        at + 1 < paragraph.End && char.IsLetterOrDigit(text[at + 1]) && char.IsWhiteSpace(text[at - 1]);

    private static int FirstClosing(string text, TextSpan paragraph, int open, ReadOnlySpan<char> closing)
    {
        var offset = text.AsSpan(open + 1, paragraph.End - open - 1).IndexOfAny(closing);
        return offset < 0 ? -1 : open + 1 + offset;
    }
}
