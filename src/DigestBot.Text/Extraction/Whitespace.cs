using System.Buffers;

namespace DigestBot.Text.Extraction;

/// <summary>Folding of blanks and removal of characters nobody sees.</summary>
internal static class Whitespace
{
    private const int OnStack = 256;

    /// <summary>Every run of blanks as one, none at the ends; nulls, soft hyphens and zero-width characters gone.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var rented = text.Length > OnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var folded = rented ?? stackalloc char[OnStack];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (length > 0 && folded[length - 1] != ' ')
                {
                    folded[length++] = ' ';
                }
            }
            else if (!IsInvisible(c))
            {
                folded[length++] = c;
            }
        }

        length -= length > 0 && folded[length - 1] == ' ' ? 1 : 0;
        var result = folded[..length].ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
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
