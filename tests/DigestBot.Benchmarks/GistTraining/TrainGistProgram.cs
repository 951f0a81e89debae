using System.Globalization;
using System.Text.Json.Nodes;
using DigestBot.Text.Gists;

namespace DigestBot.Benchmarks.GistTraining;

/// <summary>
/// Prints the weights for <c>GistWeights</c>, and what they score: by cross-validation over the stories trained on, and on those kept aside.
/// No chance is involved: a run repeats to the last digit.
/// </summary>
internal static class TrainGistProgram
{
    private const int Folds = 10;
    private static readonly string[] Names = ["inshorts", "cnndm", "freelance"];

    public static int Run(string folder)
    {
        var stories = Names.SelectMany(name => File.ReadLines(Path.Combine(folder, "summaries", "dev", name + ".jsonl"))
                .AsParallel().AsOrdered().Select(line => TrainingStory.Of(name, JsonNode.Parse(line)!)))
            .ToList();
        var trained = stories.Where(story => !story.IsAside && story.Candidates.Count > 0).ToList();
        var held = Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var weights = RidgeRegression.Fit([.. trained.Where((_, i) => i % Folds != fold)]);
            return trained.Where((_, i) => i % Folds == fold).Select(story => (Story: story, Reward: story.RewardOfBest(weights)));
        });
        foreach (var bench in held.GroupBy(pair => pair.Story.Bench))
        {
            Report(bench.Key + " cross-validated", bench.Count(), bench.Average(pair => pair.Reward), [.. bench.Select(pair => pair.Story)]);
        }

        var fitted = RidgeRegression.Fit(trained);
        foreach (var group in stories.GroupBy(story => (story.Bench, story.IsAside)))
        {
            Report($"{group.Key.Bench} {(group.Key.IsAside ? "aside" : "trained on")}", group.Count(), group.Average(story => story.RewardOfBest(fitted)), [.. group]);
        }

        foreach (var line in fitted.Chunk(8))
        {
            Console.WriteLine("        " + string.Join(" ", line.Select(weight => weight.ToString("0.####", CultureInfo.InvariantCulture) + ",")));
        }

        return 0;
    }

    private static void Report(string name, int count, double reward, IReadOnlyList<TrainingStory> stories) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-28} {count,4} stories  {reward:0.00}  lead-3 {stories.Average(story => story.LeadReward):0.00}  committed weights {stories.Average(story => story.RewardOfBest(GistWeights.Values)):0.00}  best choice {stories.Average(story => story.Rewards.DefaultIfEmpty().Max()):0.00}"));
}
