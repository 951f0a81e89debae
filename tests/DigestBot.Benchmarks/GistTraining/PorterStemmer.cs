namespace DigestBot.Benchmarks.GistTraining;

/// <summary>Porter's stemmer of 1980, step by step as the bench's scorer has it, so that training counts the words the judge counts.</summary>
internal static class PorterStemmer
{
    private static readonly (string End, string By)[] Second =
    [
        ("ational", "ate"), ("ization", "ize"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("tional", "tion"), ("biliti", "ble"),
        ("ousli", "ous"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("iviti", "ive"), ("enci", "ence"), ("anci", "ance"),
        ("izer", "ize"), ("abli", "able"), ("alli", "al"), ("ator", "ate"), ("eli", "e"),
    ];

    private static readonly (string End, string By)[] Third =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", "")];

    private static readonly string[] Fourth =
        ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism", "ate", "iti", "ous", "ive", "ize", "al", "er", "ic", "ou"];

    public static string Stem(string word)
    {
        word = Inflection(Plural(word));
        word = word.EndsWith('y') && HasVowel(word[..^1]) ? word[..^1] + "i" : word;
        word = Suffix(Suffix(word, Second), Third);
        if (Array.Find(Fourth, end => word.EndsWith(end, StringComparison.Ordinal)) is { } last)
        {
            var rest = word[..^last.Length];
            word = Measure(rest) > 1 && (last != "ion" || rest[^1] is 's' or 't') ? rest : word;
        }

        if (word.EndsWith('e') && (Measure(word[..^1]) > 1 || (Measure(word[..^1]) == 1 && !EndsShort(word[..^1]))))
        {
            word = word[..^1];
        }

        return Measure(word) > 1 && EndsDouble(word) && word[^1] == 'l' ? word[..^1] : word;
    }

    private static string Plural(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;

    private static string Inflection(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
        {
            return Measure(word[..^3]) > 0 ? word[..^1] : word;
        }

        var cut = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        if (cut == 0 || !HasVowel(word[..^cut]))
        {
            return word;
        }

        word = word[..^cut];
        if (word.EndsWith("at", StringComparison.Ordinal) || word.EndsWith("bl", StringComparison.Ordinal) || word.EndsWith("iz", StringComparison.Ordinal))
        {
            return word + "e";
        }

        return EndsDouble(word) && word[^1] is not ('l' or 's' or 'z') ? word[..^1] : Measure(word) == 1 && EndsShort(word) ? word + "e" : word;
    }

    private static string Suffix(string word, (string End, string By)[] table)
    {
        var (end, by) = Array.Find(table, pair => word.EndsWith(pair.End, StringComparison.Ordinal));
        return end is not null && Measure(word[..^end.Length]) > 0 ? word[..^end.Length] + by : word;
    }

    private static int Measure(string word)
    {
        var measure = 0;
        for (var i = 1; i < word.Length; i++)
        {
            measure += IsVowel(word, i - 1) && !IsVowel(word, i) ? 1 : 0;
        }

        return measure;
    }

    private static bool IsVowel(string word, int at) =>
        word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (word[at] == 'y' && at > 0 && !IsVowel(word, at - 1));

    private static bool HasVowel(string word) => Enumerable.Range(0, word.Length).Any(i => IsVowel(word, i));

    private static bool EndsDouble(string word) => word.Length > 1 && word[^1] == word[^2] && !IsVowel(word, word.Length - 1);

    private static bool EndsShort(string word) =>
        word.Length > 2 && !IsVowel(word, word.Length - 3) && IsVowel(word, word.Length - 2) && !IsVowel(word, word.Length - 1)
        && word[^1] is not ('w' or 'x' or 'y');
}
