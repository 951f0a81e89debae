namespace DigestBot.Benchmarks.GistTraining;

/// <summary>ROUGE-1 F1 in percent, with words cut to six letters in place of a stemmer: near enough to train on; the bench's own scorer judges.</summary>
internal sealed class UnigramScore(string reference)
{
    private readonly Dictionary<string, int> words = Counts(reference);

    public double Of(string summary)
    {
        var found = Counts(summary);
        var common = found.Sum(pair => Math.Min(pair.Value, words.GetValueOrDefault(pair.Key)));
        return common == 0 ? 0 : 200.0 * common / (found.Values.Sum() + words.Values.Sum());
    }

    private static Dictionary<string, int> Counts(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in text.Split([.. text.Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries))
        {
            var stem = word.Length > 3 ? word.TrimEnd('s')[..Math.Min(6, word.TrimEnd('s').Length)] : word;
            counts[stem] = counts.GetValueOrDefault(stem) + 1;
        }

        return counts;
    }
}
