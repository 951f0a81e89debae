using System.Text;

namespace DigestBot.Digests.Composing;

/// <summary>Counts words for the limit of what is shown of an article; where scripts differ it counts rather too many.</summary>
internal static class WordCount
{
    public static int Of(string text)
    {
        var words = 0;
        var unspaced = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnspaced(rune.Value))
            {
                unspaced++;
                inWord = false;
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                inWord = false;
            }
            else if (!inWord)
            {
                words++;
                inWord = true;
            }
        }

        // Two characters make about one word in Japanese and Chinese, four or more in Thai, Lao, Khmer and Burmese.
        return words + ((unspaced + 1) / 2);
    }

    private static bool IsUnspaced(int rune) => rune
        is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x20000 and <= 0x3FFFF);
}
