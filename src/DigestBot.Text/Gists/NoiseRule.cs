using DigestBot.Text.Languages;

namespace DigestBot.Text.Gists;

/// <summary>Tells by-lines, captions, headings and the site's own lines from sentences of the story.</summary>
internal static class NoiseRule
{
    private const int LeastWords = 5;
    private const int LongestNoise = 30;

    public static bool IsNoise(ReadOnlySpan<char> sentence, int words, GistWords language)
    {
        if (words < LeastWords || !HasSmallLetters(sentence))
        {
            return true;
        }

        // a line that ends without a mark is a heading or a caption, unless it is long
        if (words < 2 * LeastWords && char.IsLetterOrDigit(sentence[^1]))
        {
            return true;
        }

        return words <= LongestNoise && (BeginsWithAny(sentence, language.NoiseOpenings) || ContainsAny(sentence, language.NoisePhrases));
    }

    private static bool HasSmallLetters(ReadOnlySpan<char> sentence)
    {
        foreach (var c in sentence)
        {
            if (char.IsLetter(c) && !char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWithAny(ReadOnlySpan<char> sentence, IReadOnlyList<string> openings)
    {
        foreach (var opening in openings)
        {
            if (sentence.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> sentence, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (sentence.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
