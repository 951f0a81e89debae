namespace DigestBot.Text.Gists;

/// <summary>What each of <see cref="GistFeatures"/> counts. Made by <c>tests/DigestBot.Benchmarks -- train-gist</c>; not written by hand.</summary>
internal static class GistWeights
{
    public static ReadOnlySpan<double> Values =>
    [
        26.2852, 6.1721, 17.8162, 22.1099, 98.3998, 0.0409, 1.4865, -1.1975,
        57.8373, -0.7191, 0.8243, 1.2137, -1.398, -4.3104, 3.4396, -2.0832,
        -3.917, 0.3243, 1.8788, -1.4614, -0.405, -0.2492, -0.5952, -0.5425,
        -24.6717,
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
