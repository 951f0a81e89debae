namespace DigestBot.Text.Gists;

/// <summary>What each of <see cref="GistFeatures"/> counts. Made by <c>tests/DigestBot.Benchmarks -- train-gist</c>; not written by hand.</summary>
internal static class GistWeights
{
    public static ReadOnlySpan<double> Values =>
    [
        25.7518, 6.276, 17.7285, 21.7463, 93.3492, -0.5043, 3.7047, -1.5046,
        57.7453, -0.7688, 0.8193, 1.2236, -1.3257, -5.3437, 2.7207, -1.9093,
        -2.4228, 0.3652, 1.7344, -1.4512, -0.4707, -0.2632, -0.1416, -0.6021,
        -23.58,
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
