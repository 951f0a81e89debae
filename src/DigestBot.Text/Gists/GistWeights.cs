namespace DigestBot.Text.Gists;

/// <summary>What each of <see cref="GistFeatures"/> counts. Made by <c>tests/DigestBot.Benchmarks -- train-gist</c>; not written by hand.</summary>
internal static class GistWeights
{
    public static ReadOnlySpan<double> Values =>
    [
        14.9933, -11.0704, 20.1975, 26.1603, 98.407, 0.4855, 17.0904, -7.9142,
        -1.6408, 0.4204, 1.0397, -1.6097, -6.0566, 0.88, -3.0857, -3.5544,
        0.5043, 16.4945, -3.7891, -1.7085, -0.3061, -0.3659, -0.7676,
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
