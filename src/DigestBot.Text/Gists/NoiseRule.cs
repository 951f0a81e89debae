using System.Buffers;
using DigestBot.Text.Languages;

namespace DigestBot.Text.Gists;

/// <summary>Tells by-lines, captions, headings and the site's own lines from sentences of the story.</summary>
internal static class NoiseRule
{
    private const int LeastWords = 5;
    private const int LongestNoise = 30;
    private const int LongestLabel = 40;
    private static readonly SearchValues<char> NoLabel = SearchValues.Create("0123456789\"'“‘");

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

        return IsLabelled(sentence) || (words <= LongestNoise && (BeginsWithAny(sentence, language.NoiseOpenings) || ContainsAny(sentence, language.NoisePhrases)));
    }

    // "Under water: The harbour of …": captions often begin with a word or two and a colon
    private static bool IsLabelled(ReadOnlySpan<char> sentence)
    {
        var colon = sentence[..Math.Min(sentence.Length, LongestLabel)].IndexOf(": ");
        return colon > 0 && colon + 2 < sentence.Length && char.IsLetter(sentence[colon + 2])
            && sentence[..colon].Count(' ') < 3 && sentence[..colon].IndexOfAny(NoLabel) < 0;
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
