namespace DigestBot.Text.Quotes.Frames;

/// <summary>Where words begin and end.</summary>
internal static class WordEdges
{
    /// <summary>The end of the word at <paramref name="start"/>, or <paramref name="start"/> when no word begins there.</summary>
    public static int End(string text, int start, int limit)
    {
        var at = start;
        while (at < limit)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c) || c is '\u00AD' || (at > start && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                at++;
            }
            else if (at > start && at + 1 < limit && Joins(c, text[at - 1], text[at + 1]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        // dotted acronyms keep their last full stop: "U.S."
        return at < limit && text[at] == '.' && at - start >= 3 && text[at - 2] == '.' ? at + 1 : at;
    }

    public static int PossessiveStart(string text, int start, int end) =>
        end - start > 2 && text[end - 1] is 's' or 'S' && text[end - 2] is '\'' or '’' ? end - 2 : end;

    public static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';

    private static bool Joins(char c, char before, char after) => c switch
    {
        '\'' or '’' or '-' or '‑' or '&' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
        '.' => (char.IsUpper(before) && char.IsUpper(after)) || (char.IsDigit(before) && char.IsDigit(after)),
        ',' or '/' => char.IsDigit(before) && char.IsDigit(after),
        _ => false,
    };
}
