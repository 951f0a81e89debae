using System.Text;

namespace DigestBot.Text.Extraction;

/// <summary>Folding of blanks and removal of characters nobody sees.</summary>
internal static class Whitespace
{
    /// <summary>Every run of blanks as one, none at the ends; nulls, soft hyphens and zero-width characters gone.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (!IsInvisible(c))
            {
                folded.Append(c);
            }
        }

        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
        }

        return folded.ToString();
    }

    private static bool IsFolded(string text)
    {
        var blank = true;
        foreach (var c in text)
        {
            if (IsInvisible(c) || (char.IsWhiteSpace(c) && (blank || c != ' ')))
            {
                return false;
            }

            blank = c == ' ';
        }

        return text.Length == 0 || !blank;
    }

    private static bool IsInvisible(char c) => c is '\0' or '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\uFFFC';
}
