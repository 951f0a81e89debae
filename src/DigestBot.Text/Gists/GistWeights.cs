namespace DigestBot.Text.Gists;

/// <summary>What each of <see cref="GistFeatures"/> counts. Made by <c>tests/DigestBot.Benchmarks -- train-gist</c>; not written by hand.</summary>
internal static class GistWeights
{
    public static ReadOnlySpan<double> Values =>
    [
        33.4322, 8.592, 20.4738, 24.5757, 98.1256, 0.4108, 10.4728, -7.9536,
        39.6679, -1.6723, 0.5253, 1.0207, -1.4377, -5.9292, 1.6688, -2.9308,
        -2.9648, 0.5015, -1.5166, -1.3126, 0.1096, -0.4447, -0.7067, -0.8401,
        -31.7463,
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
