namespace DigestBot.Text.Quotes.Marks;

/// <summary>Single marks, told from apostrophes.</summary>
internal static class SingleQuotes
{
    // a quote in single marks is read no further than this, so that stray apostrophes cost linear time
    private const int Reach = 1500;

    /// <summary>Where the quote opened at <paramref name="open"/> closes, or -1 when that mark is an apostrophe.</summary>
    public static int Close(string text, TextSpan paragraph, int open)
    {
        var closing = QuoteMarks.ClosingFor(text[open]);
        var doubtful = -1;
        var nested = false;
        var end = Math.Min(paragraph.End, open + Reach);
        for (var i = open + 1; i < end; i++)
        {
            var c = text[i];
            if (c is '“' && text[open] is '‘')
            {
                nested = true;
            }
            else if (c is '”' && nested)
            {
                nested = false;
            }
            else if (c is '"' or '“' or '”' or '„')
            {
                break;
            }

            if (nested)
            {
                continue;
            }

            if (c == text[open] && char.IsWhiteSpace(text[i - 1]) && i + 1 < end && char.IsLetter(text[i + 1]))
            {
                break;
            }

            if (!closing.Contains(c) || char.IsWhiteSpace(text[i - 1]) || (i + 1 < paragraph.End && char.IsLetterOrDigit(text[i + 1]) && !QuoteMarks.IsEastAsian(text[i + 1])))
            {
                continue;
            }

            if (text[i - 1] is not 's')
            {
                return i;
            }

            // "workers'" may be a genitive: keep it, unless a clearer mark comes
            doubtful = doubtful < 0 ? i : doubtful;
            if (i + 1 >= paragraph.End || !char.IsWhiteSpace(text[i + 1]))
            {
                return i;
            }
        }

        return doubtful;
    }
}
