using System.Text;
using DigestBot.Text;

namespace DigestBot.Stories.Queries;

/// <summary>
/// The words of a text as a full-text index keeps them: folded, one blank between them. A run of Chinese, Japanese or Korean letters becomes
/// its pairs of neighbours and its last letter (日韓国交 → 日韓 韓国 国交 交), so that 韓国 is found inside. Between words that make no
/// phrase stands a mark of its own.
/// </summary>
/// <remarks>A change here needs a migration that writes the index anew.</remarks>
public static class IndexWords
{
    /// <summary>Not a letter or digit, so no word is it.</summary>
    public const string Gap = "¶";

    public static string Of(string text) => Write(text, prefix: "");

    /// <param name="text">The text.</param>
    /// <param name="prefix">What goes before every word, to tell it from the words of other texts in one index.</param>
    public static string Of(string text, string prefix) => Write(text, prefix);

    /// <summary>Whether a word of the index is one that wildcards stand for: not a pair of letters, not the gap.</summary>
    public static bool CanGoOn(string word) => word != Gap && !TopicWord.IsCjk(word[^1]);

    /// <summary>What a term's words are in the index, in a row; a text that holds the term holds these.</summary>
    public static IndexTerm OfTerm(string written, string prefix = "")
    {
        var term = TopicWord.Parse(written);
        if (!term.IsSubstring)
        {
            return new IndexTerm([.. term.Words.Select(word => prefix + word)], term.IsPrefix, IsExact: true);
        }

        var text = term.Words[0];
        var spans = WordReader.Read(text);
        var words = Write(text, prefix).Split(' ').ToList();
        var isCjkAtEnd = TopicWord.IsCjk(text[spans[^1].Start]);
        var isPair = isCjkAtEnd && spans[^1].Length > 1;
        if (isPair)
        {
            // the run may go on
            words.RemoveAt(words.Count - 1);
        }

        // "x線" is found in "max線": what comes before the first run is not known
        if (!TopicWord.IsCjk(text[spans[0].Start]))
        {
            words.RemoveRange(0, words[1] == Gap ? 2 : 1);
        }

        return new IndexTerm(words, IsPrefix: !isPair, IsExact: spans.Count == 1 && spans[0].Length == text.Length);
    }

    private static string Write(string text, string prefix)
    {
        var folded = TextFold.Fold(text);
        var spans = WordReader.Read(folded);
        var words = new StringBuilder(folded.Length + (folded.Length / 2));
        for (var i = 0; i < spans.Count; i++)
        {
            if (i > 0)
            {
                words.Append(' ').Append(WordReader.AreInARow(folded, spans[i - 1], spans[i]) ? "" : Gap + " ");
            }

            Append(words, folded, spans[i], prefix);
        }

        return words.ToString();
    }

    private static void Append(StringBuilder words, string folded, TextSpan span, string prefix)
    {
        words.Append(prefix);
        if (!TopicWord.IsCjk(folded[span.Start]))
        {
            words.Append(folded, span.Start, span.Length);
            return;
        }

        for (var at = span.Start; at < span.End - 1; at++)
        {
            words.Append(folded, at, 2).Append(' ').Append(prefix);
        }

        words.Append(folded[span.End - 1]);
    }
}
