using DigestBot.Text;

namespace DigestBot.Stories;

/// <summary>Cuts a text into words: runs of letters, marks and digits. "U.S." is two words, and "Japan's" begins with "Japan".</summary>
internal static class WordReader
{
    public static List<TextSpan> Read(string text)
    {
        var words = new List<TextSpan>(text.Length / 6);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isInside = i < text.Length && (char.IsLetterOrDigit(text[i]) || IsMark(text[i]));
            if (isInside && start < 0)
            {
                start = i;
            }
            else if (!isInside && start >= 0)
            {
                words.Add(new TextSpan(start, i));
                start = -1;
            }
        }

        return words;
    }

    private static bool IsMark(char letter) =>
        char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
