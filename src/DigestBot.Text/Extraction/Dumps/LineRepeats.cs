namespace DigestBot.Text.Extraction.Dumps;

/// <summary>
/// How much of each line stands elsewhere in the dump too: an article goes on about its matter, a list repeats its form, a site
/// repeats whole lines.
/// </summary>
internal sealed class LineRepeats
{
    private const int ShortestWord = 5;
    private const int ShortestName = 3;
    private const int FirstWords = 4;
    private const int LongestByLine = 16;
    private const int LongestHead = 12;

    private readonly Dictionary<int, int> texts = [];
    private readonly Dictionary<int, int> heads = [];
    private readonly int[] text;
    private readonly int[] head;

    public LineRepeats(IReadOnlyList<DumpLine> lines)
    {
        text = [.. lines.Select(line => Add(texts, Hash(line.Text)))];
        head = [.. lines.Select(line => Add(heads, Hash(line.Text.AsSpan(0, Math.Min(LongestHead, line.Text.Length)))))];
        var words = lines.Select(line => line.Kind is LineKind.Body or LineKind.Short or LineKind.Related or LineKind.Caption ? Words(line.Text) : []).ToList();
        var counts = new Dictionary<int, int>();
        foreach (var word in words.SelectMany(set => set))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        Once = [.. words.Select(set => Share(set, counts, 1))];
        Often = [.. words.Select(set => Share(set, counts, 3))];
        var authors = lines.Where(line => line.Kind == LineKind.ByLine).SelectMany(line => Names(line.Text, LongestByLine)).ToHashSet();
        ByLine = [.. lines.Select(line => authors.Count == 0 ? 0 : (float)Names(line.Text, FirstWords).Count(authors.Contains))];
    }

    /// <summary>The share of a line's longer words that another line has too.</summary>
    public float[] Once { get; }

    /// <summary>The share of them that more than two other lines have.</summary>
    public float[] Often { get; }

    /// <summary>How many of a line's first words a by-line has too: it may be about the author.</summary>
    public float[] ByLine { get; }

    /// <summary>How many lines say the same.</summary>
    public int Same(int line) => texts[text[line]];

    /// <summary>How many lines begin the same way.</summary>
    public int Alike(int line) => heads[head[line]];

    private static int Add(Dictionary<int, int> counts, int hash)
    {
        counts[hash] = counts.GetValueOrDefault(hash) + 1;
        return hash;
    }

    private static float Share(HashSet<int> words, Dictionary<int, int> counts, int more) =>
        words.Count == 0 ? 0 : (float)words.Count(word => counts[word] > more) / words.Count;

    private static IEnumerable<int> Names(string line, int words) =>
        line.Split(' ', words + 1).Take(words).Select(word => word.Trim(',', '.', ':', '|')).Where(word => word.Length >= ShortestName && char.IsUpper(word[0])).Select(word => Hash(word));

    /// <summary>Longer words; of scripts without blanks, every two letters.</summary>
    private static HashSet<int> Words(string line)
    {
        var words = new HashSet<int>();
        var start = -1;
        for (var i = 0; i <= line.Length; i++)
        {
            var eastAsian = i < line.Length && LineShape.IsEastAsian(line[i]);
            if (i < line.Length && char.IsLetter(line[i]) && !eastAsian)
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && i - start >= ShortestWord)
            {
                words.Add(Hash(line.AsSpan(start, i - start)));
            }

            start = -1;
            if (eastAsian && i + 1 < line.Length && LineShape.IsEastAsian(line[i + 1]))
            {
                words.Add(Hash(line.AsSpan(i, 2)));
            }
        }

        return words;
    }

    // FNV-1a: the same in every process, unlike the hash of strings
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        }

        return (int)hash;
    }
}
