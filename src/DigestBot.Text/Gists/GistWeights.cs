namespace DigestBot.Text.Gists;

/// <summary>What each of <see cref="GistFeatures"/> counts. Made by <c>tests/DigestBot.Benchmarks -- train-gist</c>; not written by hand.</summary>
internal static class GistWeights
{
    public static ReadOnlySpan<double> Values =>
    [
        14.3551, -11.0426, 20.4115, 26.2273, 98.5332, -0.6174, 18.8703, -8.046,
        -1.6818, 0.4962, 0.9419, -1.5978, -5.8722, 0.0886, -3.041, -3.5488,
        0.539, 17.5466, -4.3318, -1.5677, -0.4036, -0.6352, -0.9107,
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
