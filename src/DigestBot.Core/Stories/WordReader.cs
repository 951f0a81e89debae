using DigestBot.Text;

namespace DigestBot.Stories;

/// <summary>
/// Cuts a text into words: runs of letters, marks and digits. "U.S." is two words, and "Japan's" begins with "Japan". Chinese, Japanese and
/// Korean letters are words apart from others: "生成AIモデル" is three.
/// </summary>
internal static class WordReader
{
    public static List<TextSpan> Read(string text)
    {
        var words = new List<TextSpan>(text.Length / 6);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isInside = i < text.Length && (char.IsLetterOrDigit(text[i]) || IsMark(text[i]));
            if (start >= 0 && (!isInside || (TopicWord.IsCjk(text[i]) != TopicWord.IsCjk(text[start]) && !IsMark(text[i]))))
            {
                words.Add(new TextSpan(start, i));
                start = -1;
            }

            if (isInside && start < 0)
            {
                start = i;
            }
        }

        return words;
    }

    /// <summary>Whether two neighbours make a phrase: a blank, a hyphen, a stop and a blank stand between them; not another paragraph.</summary>
    public static bool AreInARow(string text, TextSpan word, TextSpan next)
    {
        var between = text.AsSpan(word.End, next.Start - word.End);
        return between.Length <= 2 && !between.SequenceEqual("\n\n");
    }

    private static bool IsMark(char letter) => letter >= '\u0300'
        && char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
