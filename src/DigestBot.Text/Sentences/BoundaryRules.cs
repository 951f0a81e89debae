using DigestBot.Text.Languages;

namespace DigestBot.Text.Sentences;

/// <summary>Decides whether an end mark in spaced scripts ends its sentence, from the words on both sides.</summary>
internal readonly struct BoundaryRules(string text, TextSpan paragraph, SentenceWords words)
{
    private const int LongestWord = 24;
    private const int LongestSpeechTag = 48;

    /// <param name="start">Where the sentence began.</param>
    /// <param name="mark">The first end mark.</param>
    /// <param name="markEnd">After the last end mark.</param>
    /// <param name="closed">After the closing quotes and brackets behind it.</param>
    /// <param name="next">The next character that is not white space.</param>
    public bool Ends(int start, int mark, int markEnd, int closed, int next)
    {
        if (next >= paragraph.End)
        {
            return true;
        }

        var opener = SkipOpeners(next);
        if (opener >= paragraph.End)
        {
            return false;
        }

        var closedQuote = closed > markEnd;
        if (IsLostQuoteMark(start, mark, opener))
        {
            return false;
        }

        if (next == closed)
        {
            return EndsGlued(start, mark, markEnd, opener, closedQuote);
        }

        var c = text[opener];
        if (char.IsLower(c) && !(opener + 1 < paragraph.End && char.IsUpper(text[opener + 1])))
        {
            return false;
        }

        if (text[mark] == '.' && markEnd == mark + 1 && !closedQuote)
        {
            return !Abbreviates(start, mark, next, opener);
        }

        return !(closedQuote && text[markEnd - 1] is '!' or '?' && IsSpeechTag(opener)) && !char.IsPunctuation(c);
    }

    // "rights.The": a small-letter word, the mark, and a word with a capital
    private bool EndsGlued(int start, int mark, int markEnd, int opener, bool closedQuote)
    {
        var next = WordAfter(opener);
        if (next.Length == 0 || !char.IsUpper(next[0]) || (next.Length == 2 && !char.IsLower(next[1])))
        {
            return !closedQuote && mark > start && SentenceMarks.IsUncasedLetter(text[opener]) && text[mark] is '؟' or '۔' or '।';
        }

        if (closedQuote)
        {
            return true;
        }

        var starts = words.Starters.Has(next);
        if (text[markEnd - 1] != '.')
        {
            return starts;
        }

        var before = WordBefore(start, mark);
        var afterNext = opener + next.Length;
        var looksLikeAddress = afterNext < paragraph.End && text[afterNext] is '.' or '/' or '@' or '_' or ':' && !starts;
        var afterQuote = mark > start && SentenceMarks.IsQuote(text[mark - 1]);
        return !looksLikeAddress && (starts || next.Length > 3)
            && (afterQuote || before.Length > 1 && !before.Contains('.') && (char.IsLower(before[^1]) || char.IsDigit(before[^1]) || starts));
    }

    private bool Abbreviates(int start, int mark, int next, int opener)
    {
        var before = WordBefore(start, mark);
        if (before.Length == 0)
        {
            return false;
        }

        var c = text[opener];
        if (char.IsDigit(before[0]) && Abbreviation.IsNumber(before))
        {
            var opensParagraph = mark - before.Length == paragraph.Start;
            return (opensParagraph && before.Length < 4)
                || (words.OrdinalPeriods && before.Length < 3 && !words.Starters.Has(WordAfter(opener)))
                || (char.IsDigit(c) && words.OrdinalPeriods);
        }

        if (char.IsDigit(c))
        {
            return words.Numbering.Has(before) || words.Abbreviations.Has(before) || words.Titles.Has(before);
        }

        if (words.Titles.Has(before))
        {
            return true;
        }

        // a dash after an abbreviation belongs to a dateline ("LYDDA, Va. -- The")
        var startsNew = text[next] is not ('-' or '–' or '—') && words.Starters.Has(WordAfter(opener));
        return (Abbreviation.IsInitials(before) || words.Abbreviations.Has(before)) && !startsNew;
    }

    // texts that lost their curly quotes and dashes print "?" for them: after a comma or a blank it ends nothing
    private bool IsLostQuoteMark(int start, int mark, int opener) =>
        text[mark] == '?'
        && (mark == start || text[mark - 1] == ','
            || (char.IsWhiteSpace(text[mark - 1]) && (opener == mark + 1 || char.IsDigit(text[opener]))));

    private bool IsSpeechTag(int at)
    {
        if (words.SpeechVerbs.Count == 0)
        {
            return false;
        }

        var limit = Math.Min(paragraph.End, at + LongestSpeechTag);
        for (var count = 0; count < 5 && at < limit; count++)
        {
            var word = WordAfter(at);
            if (count > 0 && words.SpeechVerbs.Has(word))
            {
                return true;
            }

            at += word.Length;
            if (word.Length == 0 || at >= limit || !char.IsWhiteSpace(text[at]))
            {
                return false;
            }

            at++;
        }

        return false;
    }

    private int SkipOpeners(int i)
    {
        while (i < paragraph.End && (SentenceMarks.MayOpen(text[i]) || text[i] == '?' || (text[i] == ' ' && i > 0 && SentenceMarks.MayOpen(text[i - 1]))))
        {
            i++;
        }

        return i;
    }

    private ReadOnlySpan<char> WordBefore(int start, int mark)
    {
        var from = mark;
        var limit = Math.Max(start, mark - LongestWord);
        while (from > limit && (char.IsLetterOrDigit(text[from - 1]) || (text[from - 1] == '.' && from - 1 > start)))
        {
            from--;
        }

        return text.AsSpan(from, mark - from);
    }

    private ReadOnlySpan<char> WordAfter(int at)
    {
        var to = at;
        var limit = Math.Min(paragraph.End, at + LongestWord);
        while (to < limit && (char.IsLetterOrDigit(text[to]) || text[to] is '\'' or '’' or '-'))
        {
            to++;
        }

        return text.AsSpan(at, to - at);
    }
}
