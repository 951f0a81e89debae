namespace DigestBot.Text.Languages;

/// <summary>Tells a text's language by its script, and in Latin script by its function words.</summary>
internal static class LanguageDetector
{
    public const string Unknown = "und";

    // the language shows within the first pages
    private const int LongestSample = 20_000;

    // below one function word in sixteen the text is a table, a list of names or a language without a profile
    private const double LeastWordShare = 1.0 / 16;

    // one word that no other language has, or several that few have
    private const double LeastEvidence = 0.75;

    /// <summary>The two-letter code of the language a text is mostly written in; <c>und</c> when it cannot be told.</summary>
    public static string Detect(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, LongestSample));
        var script = ScriptCount.Of(sample).Main;
        return script switch
        {
            null => Unknown,
            "Latn" => DetectLatin(sample),
            _ => ScriptLanguages.Of(script, sample),
        };
    }

    private static string DetectLatin(ReadOnlySpan<char> sample)
    {
        var words = LanguageProfiles.Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var scores = new double[LanguageProfiles.Count];
        var count = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (LanguageProfiles.Letters.TryGetValue(char.ToLowerInvariant(sample[i]), out var letterOf))
            {
                Add(scores, letterOf);
            }

            if (!char.IsLetter(sample[i]) || (i > 0 && (char.IsLetter(sample[i - 1]) || sample[i - 1] == '\'')))
            {
                continue;
            }

            var end = i + 1;
            while (end < sample.Length && (char.IsLetter(sample[end]) || sample[end] == '\''))
            {
                end++;
            }

            count++;
            if (words.TryGetValue(sample[i..end].TrimEnd('\''), out var wordOf))
            {
                Add(scores, wordOf);
            }
        }

        var best = Array.IndexOf(scores, scores.Max());
        return scores[best] >= LeastEvidence && scores[best] >= count * LeastWordShare ? LanguageProfiles.Language(best) : Unknown;
    }

    private static void Add(double[] scores, (int Language, double Weight)[] votes)
    {
        foreach (var (language, weight) in votes)
        {
            scores[language] += weight;
        }
    }
}
