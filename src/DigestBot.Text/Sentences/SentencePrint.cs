using System.Globalization;
using System.Text;

namespace DigestBot.Text;

/// <summary>
/// A sentence as a number by which it is known again: the same for the same words in the same order, whatever their case, accents and
/// punctuation. Another print is near when it has the same words but for one misspelling.
/// </summary>
/// <remarks>
/// What is near is kept narrow, because "arrested" for "released" is news and "goverment" for "government" is not: one letter inside one
/// word of the Latin alphabet, of five letters or more, is missing, too many, another, or has changed places with its neighbour. First
/// and last letter stay, for they tell millions from billions and eight from eighty. Set by the pairs of SentencePrintTests.
/// The spelling before is not kept: it is guessed, each guess at the cost of a few multiplications.
/// </remarks>
public static class SentencePrint
{
    private const int LeastLetters = 5;

    // those of Latin, Greek and Cyrillic; the marks of other scripts are letters of theirs
    private const char FirstAccent = '\u0300';
    private const char LastAccent = '\u036F';

    private const ulong WordBase = 0x9E3779B97F4A7C15;
    private const ulong LetterBase = 0xD1342543DE82EF95;

    /// <summary>The print of a sentence; 0 for one without letters and digits.</summary>
    public static ulong Of(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var print = 0UL;
        foreach (var word in WordsOf(sentence))
        {
            print = (print * WordBase) + HashOf(word);
        }

        return print;
    }

    /// <summary>Whether the sentence, or one that is near, is known.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isKnown">Whether a print is known; asked a few thousand times for a sentence.</param>
    public static bool IsNear(string sentence, Func<ulong, bool> isKnown)
    {
        ArgumentNullException.ThrowIfNull(isKnown);
        var print = Of(sentence);
        if (isKnown(print))
        {
            return true;
        }

        var words = WordsOf(sentence);
        var power = 1UL;
        for (var i = words.Count - 1; i >= 0; i--, power *= WordBase)
        {
            var rest = print - (HashOf(words[i]) * power);
            if (words[i].Length >= LeastLetters && words[i].All(char.IsAsciiLetterLower) && SpellingsOf(words[i]).Any(hash => isKnown(rest + (hash * power))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Runs of letters and digits, in small letters without accents.</summary>
    private static List<string> WordsOf(string sentence)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in Decomposed(sentence))
        {
            if (char.IsLetterOrDigit(c) || (c > LastAccent && char.GetUnicodeCategory(c) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is < FirstAccent or > LastAccent && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>Letters and their accents apart; half a surrogate pair is no letter.</summary>
    private static string Decomposed(string sentence) =>
        Ascii.IsValid(sentence) ? sentence : string.Concat(sentence.EnumerateRunes()).Normalize(NormalizationForm.FormKD);

    private static ulong HashOf(string word)
    {
        var letters = 0UL;
        foreach (var c in word)
        {
            letters = (letters * LetterBase) + c;
        }

        return Mixed(letters);
    }

    /// <summary>The hashes of the words that this one may be a misspelling of, or they of it.</summary>
    private static IEnumerable<ulong> SpellingsOf(string word)
    {
        var (heads, tails, powers) = PartsOf(word);
        for (var at = 1; at < word.Length; at++)
        {
            var (head, tail, power) = (heads[at], tails[at], powers[word.Length - at]);
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                yield return Mixed((((head * LetterBase) + letter) * power) + tail); // one was missing
                if (at < word.Length - 1)
                {
                    yield return Mixed((((head * LetterBase) + letter) * powers[word.Length - at - 1]) + tails[at + 1]); // another
                }
            }

            if (at < word.Length - 1 && word.Length > LeastLetters)
            {
                yield return Mixed((head * powers[word.Length - at - 1]) + tails[at + 1]); // one was too many
            }

            if (at < word.Length - 2)
            {
                yield return Mixed((((((head * LetterBase) + word[at + 1]) * LetterBase) + word[at]) * powers[word.Length - at - 2]) + tails[at + 2]);
            }
        }
    }

    /// <summary>What stands before and after each place, and the weight of so many letters after.</summary>
    private static (ulong[] Heads, ulong[] Tails, ulong[] Powers) PartsOf(string word)
    {
        var (heads, tails, powers) = (new ulong[word.Length + 1], new ulong[word.Length + 1], new ulong[word.Length + 1]);
        powers[0] = 1;
        for (var i = 0; i < word.Length; i++)
        {
            heads[i + 1] = (heads[i] * LetterBase) + word[i];
            powers[i + 1] = powers[i] * LetterBase;
        }

        for (var i = word.Length - 1; i >= 0; i--)
        {
            tails[i] = (word[i] * powers[word.Length - 1 - i]) + tails[i + 1];
        }

        return (heads, tails, powers);
    }

    /// <summary>The finish of MurmurHash3, so that words that differ by a letter are not near as numbers.</summary>
    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}
