using DigestBot.Text.Languages;

namespace DigestBot.Text.Times.Tokens;

/// <summary>The words of one language's time grammar. Filled while its pack is built, only read afterwards.</summary>
internal sealed class TimeLexicon
{
    private readonly Dictionary<string, LexiconEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LexiconEntry>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public TimeLexicon() => lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();

    public int LongestWord { get; private set; }

    public IEnumerable<LexiconEntry> Entries => entries.Values;

    /// <summary>The entry of a word, made if need be (a literal of a pattern).</summary>
    public LexiconEntry Entry(string word)
    {
        if (!entries.TryGetValue(word, out var entry))
        {
            entries[word] = entry = new LexiconEntry(word, entries.Count);
            LongestWord = Math.Max(LongestWord, word.Length);
        }

        return entry;
    }

    public LexiconEntry? Find(ReadOnlySpan<char> word) => word.Length <= LongestWord && lookup.TryGetValue(word, out var entry) ? entry : null;

    /// <summary>Adds words of one class that all carry the same number.</summary>
    public TimeLexicon Add(WordClass wordClass, int number, params ReadOnlySpan<string> words)
    {
        foreach (var list in words)
        {
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Entry(word).Add(wordClass, number);
            }
        }

        return this;
    }

    /// <summary>Adds words numbered from <paramref name="first"/>; forms of one number stand behind bars.</summary>
    public TimeLexicon AddNumbered(WordClass wordClass, int first, string words)
    {
        foreach (var (index, forms) in words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            foreach (var form in forms.Split('|'))
            {
                Entry(form).Add(wordClass, first + index);
            }
        }

        return this;
    }

    /// <summary>Adds the names of a calendar; the <paramref name="doubtful"/> ones count as months only beside other parts of a date.</summary>
    public TimeLexicon AddCalendar(CalendarWords calendar, params ReadOnlySpan<string> doubtful)
    {
        foreach (var (name, number) in calendar.Months)
        {
            var unsure = doubtful.Contains(name) || calendar.ShortForms.Contains(name);
            Entry(name).Add(unsure ? WordClass.DoubtfulMonth : WordClass.Month, number);
        }

        foreach (var (name, number) in calendar.Weekdays)
        {
            Entry(name).Add(calendar.ShortForms.Contains(name) ? WordClass.ShortWeekday : WordClass.Weekday, number);
        }

        return this;
    }
}
