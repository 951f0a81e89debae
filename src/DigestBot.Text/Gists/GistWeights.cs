namespace DigestBot.Text.Gists;

/// <summary>What each of <see cref="GistFeatures"/> counts. Made by <c>tests/DigestBot.Benchmarks -- train-gist</c>; not written by hand.</summary>
internal static class GistWeights
{
    public static ReadOnlySpan<double> Values =>
    [
        0, 0, 0, 0, 0, 0, 0, 0,
        1, 0.5, 0.3, -0.2, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
