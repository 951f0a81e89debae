using System.Text.RegularExpressions;

namespace DigestBot.Benchmarks.LineTraining;

/// <summary>What a dump's article says, in runs of four words as the bench's scorer cuts it.</summary>
internal sealed partial class GoldText
{
    private const int Run = 4;

    private readonly Dictionary<string, int> runs;

    public GoldText(string text)
    {
        runs = Count(Runs(Words(text)));
        Length = runs.Values.Sum();
    }

    public int Length { get; }

    public static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    /// <summary>The share of a line that stands in the article; of a line of fewer than four words, whether it does beside what is before or after it.</summary>
    public float ShareOf(string[] line, string[] before, string[] after)
    {
        if (line.Length >= Run)
        {
            var own = Runs(line).ToList();
            return (float)own.Count(runs.ContainsKey) / own.Count;
        }

        return line.Length > 0 && (Holds([.. before.TakeLast(Run - 1), .. line]) || Holds([.. line, .. after.Take(Run - 1)])) ? 1 : 0;
    }

    /// <summary>How much of an answer is right, and how much of the article it has.</summary>
    public (double? Precision, double Recall) Score(IEnumerable<string> answer)
    {
        var given = Count(Runs([.. answer]));
        var right = (double)given.Sum(run => Math.Min(run.Value, runs.GetValueOrDefault(run.Key)));
        return (given.Count == 0 ? null : right / given.Values.Sum(), Length == 0 ? 0 : right / Length);
    }

    private bool Holds(string[] words) => words.Length >= Run && Runs(words).All(runs.ContainsKey);

    private static IEnumerable<string> Runs(string[] words) =>
        words.Length is > 0 and < Run ? [string.Join(' ', words)] : Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(i => string.Join(' ', words, i, Run));

    private static Dictionary<string, int> Count(IEnumerable<string> runs) => runs.CountBy(run => run).ToDictionary();

    [GeneratedRegex(@"\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
