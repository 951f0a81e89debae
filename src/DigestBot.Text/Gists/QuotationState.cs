namespace DigestBot.Text.Gists;

/// <summary>Walks a paragraph's quotation marks: which are open where a sentence begins and ends, and how much of it is quoted.</summary>
internal struct QuotationState(int paragraphEnd)
{
    private const int LongestClipped = 3;
    private const int LongestSingle = 1000;

    private char closer;

    /// <summary>Whether a quotation is open.</summary>
    public readonly bool IsOpen => closer != '\0';

    /// <summary>Walks one sentence, puts it into <paramref name="bare"/> with blanks for what is quoted, and gives the number of those.</summary>
    public int Walk(string text, TextSpan sentence, Span<char> bare)
    {
        var quoted = 0;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var c = text[i];
            bare[i - sentence.Start] = IsOpen ? ' ' : c;
            if (IsOpen)
            {
                if (Closes(c) && (c is not ('\'' or '’') || EndsWord(text, i)))
                {
                    closer = '\0';
                }
                else
                {
                    quoted++;
                }
            }
            else if (CloserOf(c) is var mark and not '\0' && !(c == '"' && OnlyCloses(text, i)) && (c is not ('\'' or '‘') || OpensSingle(text, i, paragraphEnd)))
            {
                closer = mark;
            }
        }

        return quoted;
    }

    // straight and curly marks are mixed where two editors worked on a text: 'journey’ is closed
    private readonly bool Closes(char c) => c == closer || (closer is '\'' or '’' && c is '\'' or '’');

    private static char CloserOf(char c) => c switch
    {
        '"' => '"',
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '»' => '«',
        '「' => '」',
        '『' => '』',
        '\'' => '\'',
        '‘' => '’',
        _ => '\0',
    };

    // a straight mark between a word and a blank ends what was never opened ('the harbour."')
    private static bool OnlyCloses(string text, int i) =>
        i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or ',' or '!' or '?') && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));

    // "the islanders ' boat", in texts with blanks between all marks
    private static bool IsPossessive(string text, int i) => i > 1 && text[i - 1] == ' ' && text[i - 2] == 's' && i + 1 < text.Length && text[i + 1] == ' ';

    // an apostrophe opens a quotation only where a word begins that is no clipped one ("Palk 's", "'em"), and only if one closes it
    private static bool OpensSingle(string text, int i, int end)
    {
        if ((i > 0 && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or '[' or '—' or '–' or '"' or '“')) || i + 1 >= end || IsPossessive(text, i))
        {
            return false;
        }

        var word = i + 1;
        while (word < end && word - i <= LongestClipped && char.IsLetter(text[word]))
        {
            word++;
        }

        if (char.IsDigit(text[i + 1]) || (word - i is > 1 and <= LongestClipped && char.IsLower(text[i + 1]) && word < end && text[word] == ' '))
        {
            return false;
        }

        var limit = Math.Min(end, i + LongestSingle);
        for (var close = i + 2; close < limit; close++)
        {
            if (text[close] is '\'' or '’' && EndsWord(text, close))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWord(string text, int i) => i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]);
}
