namespace DigestBot.Text.Gists;

/// <summary>Walks a paragraph's quotation marks: which are open where a sentence begins and ends, and how much of it is quoted.</summary>
internal struct QuotationState
{
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
                if (c == closer && (c is not ('\'' or '’') || EndsWord(text, i)))
                {
                    closer = '\0';
                }
                else
                {
                    quoted++;
                }
            }
            else if (CloserOf(c) is var mark and not '\0' && (c is not ('\'' or '‘') || BeginsWord(text, i)))
            {
                closer = mark;
            }
        }

        return quoted;
    }

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

    private static bool BeginsWord(string text, int i) =>
        (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–') && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    private static bool EndsWord(string text, int i) => i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]);
}
