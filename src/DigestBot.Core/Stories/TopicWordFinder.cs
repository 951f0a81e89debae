using DigestBot.Text;

namespace DigestBot.Stories;

/// <summary>Finds the words of all groups in one pass over a text's words; the work does not grow with the number of topics.</summary>
internal sealed class TopicWordFinder
{
    private readonly Dictionary<string, List<Entry>> byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> byPrefix = new(StringComparer.Ordinal);
    private readonly List<Entry> substrings = [];
    private readonly int[] prefixLengths;

    public TopicWordFinder(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var word in groups[group].Select(TopicWord.Parse))
            {
                ListFor(word).Add(new Entry(group, word));
            }
        }

        prefixLengths = [.. byPrefix.Keys.Select(prefix => prefix.Length).Distinct().Order()];
    }

    public TopicHits Find(string text)
    {
        var hits = new List<(int, TextSpan)>();
        var folded = TextFold.Fold(text);
        FindWords(folded, hits);
        FindSubstrings(folded, hits);
        return new TopicHits(hits);
    }

    private List<Entry> ListFor(TopicWord word)
    {
        if (word.IsSubstring)
        {
            return substrings;
        }

        var index = word.IsPrefix && word.Words.Count == 1 ? byPrefix : byFirstWord;
        return index.TryGetValue(word.Words[0], out var entries) ? entries : index[word.Words[0]] = [];
    }

    private void FindWords(string text, List<(int, TextSpan)> hits)
    {
        var words = WordReader.Read(text);
        var (whole, prefixes) = (byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>(), byPrefix.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].In(text);
            if (whole.TryGetValue(word, out var entries))
            {
                hits.AddRange(entries.Where(entry => IsPhraseAt(text, words, i, entry.Word))
                    .Select(entry => (entry.Group, new TextSpan(words[i].Start, words[i + entry.Word.Words.Count - 1].End))));
            }

            foreach (var length in prefixLengths)
            {
                if (length > word.Length)
                {
                    break;
                }

                if (prefixes.TryGetValue(word[..length], out var begun))
                {
                    hits.AddRange(begun.Select(entry => (entry.Group, words[i])));
                }
            }
        }
    }

    private static bool IsPhraseAt(string text, List<TextSpan> words, int first, TopicWord phrase)
    {
        var last = phrase.Words.Count - 1;
        if (first + last >= words.Count)
        {
            return false;
        }

        for (var i = 1; i <= last; i++)
        {
            var found = words[first + i].In(text);
            var isWord = i == last && phrase.IsPrefix
                ? found.StartsWith(phrase.Words[i], StringComparison.Ordinal)
                : found.SequenceEqual(phrase.Words[i]);
            if (!isWord || !WordReader.AreInARow(text, words[first + i - 1], words[first + i]))
            {
                return false;
            }
        }

        return true;
    }

    private void FindSubstrings(string text, List<(int, TextSpan)> hits)
    {
        if (substrings.Count == 0 || !text.AsSpan().ContainsAnyInRange('\u3040', '\uD7AF'))
        {
            return;
        }

        foreach (var (group, word) in substrings)
        {
            var sought = word.Words[0];
            for (var at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sought, at + sought.Length, StringComparison.Ordinal))
            {
                hits.Add((group, new TextSpan(at, at + sought.Length)));
            }
        }
    }

    private readonly record struct Entry(int Group, TopicWord Word);
}
