using System.Globalization;
using System.Text;

namespace DigestBot.Stories;

/// <summary>
/// A text as it is compared: small letters, Latin and Greek ones without their marks (España is espana), full-width ones as the usual ones.
/// Every place keeps its number, so that what is found in the folded text stands there in the text itself.
/// </summary>
internal static class TextFold
{
    private static readonly (char First, char Last)[] Marked = [('\u00C0', '\u024F'), ('\u0370', '\u03FF'), ('\u1E00', '\u1FFF')];

    private static readonly char[] Folds = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => FoldOf((char)code))];

    public static string Fold(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Folds[text[i]];
        }
    });

    private static char FoldOf(char letter)
    {
        if (letter is >= '\uFF01' and <= '\uFF5E')
        {
            letter = (char)(letter - '\uFF01' + '!');
        }

        return Marked.Any(range => range.First <= letter && letter <= range.Last) ? WithoutMarks(letter) : char.ToLowerInvariant(letter);
    }

    private static char WithoutMarks(char letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        var isMarked = parts.Length > 1 && parts.Skip(1).All(part => char.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark);
        return char.ToLowerInvariant(isMarked ? parts[0] : letter);
    }
}
