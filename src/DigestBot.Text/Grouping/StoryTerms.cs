using System.Runtime.InteropServices;
using DigestBot.Text.Sentences;

namespace DigestBot.Text.Grouping;

/// <summary>Reads the terms of an article: words, and pairs of characters where words are not parted or carry particles.</summary>
internal static class StoryTerms
{
    // the news is told at the top; what follows is background that other stories share
    private const int LongestText = 400;
    private const double TitleWeight = 2;

    // set on benches stories/ecbplus and stories/uci
    private const double NameWeight = 2;

    /// <summary>Weight by term (a hash that is the same on every machine): how often it stands there, the title and names counting double.</summary>
    public static Dictionary<ulong, double> Read(GroupingItem item)
    {
        var terms = new Dictionary<ulong, double>();
        Read(item.Title ?? "", TitleWeight, terms);
        Read(item.Text, 1, terms);
        return terms;
    }

    /// <summary>The terms of some words.</summary>
    public static IEnumerable<ulong> Of(string words) => Words(words).Select(word => word.Term);

    private static void Read(string text, double weight, Dictionary<ulong, double> terms)
    {
        var words = Words(text);
        var capitals = words.Count(word => word.IsCapitalised);

        // where nearly every word has a capital (headline style, shouting), capitals tell no names
        var tellsNames = capitals <= words.Count * 0.6;
        foreach (var word in words)
        {
            var worth = word.IsCapitalised && tellsNames ? weight * NameWeight : weight;
            CollectionsMarshal.GetValueRefOrAddDefault(terms, word.Term, out _) += worth;
        }
    }

    private static List<Word> Words(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length && words.Count < LongestText;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var isPaired = IsPaired(text[i]);
            while (i < text.Length && char.IsLetterOrDigit(text[i]) && IsPaired(text[i]) == isPaired)
            {
                i++;
            }

            Add(text.AsSpan(start, i - start), isPaired, words);
        }

        return words;
    }

    private static void Add(ReadOnlySpan<char> run, bool isPaired, List<Word> words)
    {
        if (!isPaired)
        {
            if (run.Length > 1 || char.IsDigit(run[0]))
            {
                words.Add(new Word(TermHash.Of(run), char.IsUpper(run[0])));
            }

            return;
        }

        for (var i = 0; i == 0 || i + 1 < run.Length; i++)
        {
            var pair = run.Slice(i, Math.Min(2, run.Length - i));
            if (pair.ContainsAnyExceptInRange('\u3040', '\u309f'))
            {
                words.Add(new Word(TermHash.Of(pair), false));
            }
        }
    }

    private static bool IsPaired(char c) => WordScripts.IsUnspaced(c) || WordScripts.IsHangul(c);

    private readonly record struct Word(ulong Term, bool IsCapitalised);
}
