using System.Collections.Concurrent;

namespace DigestBot.Benchmarks.GistTraining;

/// <summary>ROUGE-1 F1 in percent, counted as the bench's own scorer counts it.</summary>
internal sealed class UnigramScore(string reference)
{
    private static readonly ConcurrentDictionary<string, string> Stems = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> words = Counts(reference);

    public double Of(string summary)
    {
        var found = Counts(summary);
        var common = found.Sum(pair => Math.Min(pair.Value, words.GetValueOrDefault(pair.Key)));
        return common == 0 ? 0 : 200.0 * common / (found.Values.Sum() + words.Values.Sum());
    }

    private static Dictionary<string, int> Counts(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in text.Split([.. text.Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries))
        {
            var lower = word.ToLowerInvariant();
            var stem = lower.Length > 3 ? Stems.GetOrAdd(lower, PorterStemmer.Stem) : lower;
            counts[stem] = counts.GetValueOrDefault(stem) + 1;
        }

        return counts;
    }
}
