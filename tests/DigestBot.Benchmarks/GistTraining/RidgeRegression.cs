namespace DigestBot.Benchmarks.GistTraining;

/// <summary>
/// Weights that best foretell how much better or worse than its article's average a choice scores: least squares with a ridge.
/// Every article counts the same inside its bench, and a bench as the square root of its size.
/// </summary>
internal static class RidgeRegression
{
    // a few hundred articles cannot tell two dozen features apart exactly: less than this is worse by cross-validation and on the stories kept aside
    private const double Ridge = 0.1;

    public static double[] Fit(IReadOnlyList<TrainingStory> stories)
    {
        var count = stories[0].Candidates[0].Length;
        var system = new double[count, count + 1];
        var sizes = stories.CountBy(story => story.Bench).ToDictionary();
        foreach (var story in stories)
        {
            Add(story, 1 / Math.Sqrt(sizes[story.Bench]), system);
        }

        for (var i = 0; i < count; i++)
        {
            system[i, i] += (Ridge * system[i, i]) + 1e-9;
        }

        return Solve(system);
    }

    private static void Add(TrainingStory story, double share, double[,] system)
    {
        var count = system.GetLength(0);
        var means = Enumerable.Range(0, count).Select(i => story.Candidates.Average(candidate => (double)candidate[i])).ToArray();
        var meanReward = story.Rewards.Average();
        var weight = share / story.Candidates.Count;
        for (var c = 0; c < story.Candidates.Count; c++)
        {
            for (var i = 0; i < count; i++)
            {
                var left = weight * (story.Candidates[c][i] - means[i]);
                for (var j = 0; j < count; j++)
                {
                    system[i, j] += left * (story.Candidates[c][j] - means[j]);
                }

                system[i, count] += left * (story.Rewards[c] - meanReward);
            }
        }
    }

    // Gauss and Jordan; the ridge keeps every pivot above zero
    private static double[] Solve(double[,] system)
    {
        var count = system.GetLength(0);
        for (var i = 0; i < count; i++)
        {
            for (var row = 0; row < count; row++)
            {
                var factor = row == i ? 0 : system[row, i] / system[i, i];
                for (var column = i; column <= count && factor != 0; column++)
                {
                    system[row, column] -= factor * system[i, column];
                }
            }
        }

        return [.. Enumerable.Range(0, count).Select(i => system[i, count] / system[i, i])];
    }
}
