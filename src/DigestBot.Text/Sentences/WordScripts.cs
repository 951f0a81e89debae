namespace DigestBot.Text.Sentences;

/// <summary>Scripts that are written without blanks between words; two of their characters count as a word.</summary>
internal static class WordScripts
{
    /// <summary>Han, kana, Thai, Lao and Khmer.</summary>
    public static bool IsUnspaced(char c) =>
        c >= '\u0e00' && c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff')
            or (>= '\u0e00' and <= '\u0eff') or (>= '\u1780' and <= '\u17ff') or '々' or '〇';

    public static bool IsHangul(char c) => c is >= '\uac00' and <= '\ud7af';

    /// <summary>Words in a text, two characters of Han, kana or Hangul to a word (the customary measure of East Asian copy).</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var (words, halves, inWord) = (0, 0, false);
        foreach (var c in text)
        {
            if (IsUnspaced(c) || IsHangul(c))
            {
                halves++;
                inWord = false;
            }
            else if (char.IsWhiteSpace(c))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(c))
            {
                words++;
                inWord = true;
            }
        }

        return words + ((halves + 1) / 2);
    }
}
