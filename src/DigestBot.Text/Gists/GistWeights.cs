namespace DigestBot.Text.Gists;

/// <summary>What each of <see cref="GistFeatures"/> counts. Made by <c>tests/DigestBot.Benchmarks -- train-gist</c>; not written by hand.</summary>
internal static class GistWeights
{
    public static ReadOnlySpan<double> Values =>
    [
        14.7956, -11.4447, 22.5303, 25.0365, 95.0496, 0.8732, 17.7214, -7.4068,
        -1.9283, 0.3435, 0.9429, -1.5894, -7.0629, -4.3887, -2.6704, -3.6326,
        0.3202, 15.7585, -3.6552, -1.9314, 0.0428,
    ];

    public static double Score(ReadOnlySpan<double> features)
    {
        var score = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            score += features[i] * Values[i];
        }

        return score;
    }
}
