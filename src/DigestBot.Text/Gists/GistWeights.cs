namespace DigestBot.Text.Gists;

/// <summary>What each of <see cref="GistFeatures"/> counts. Made by <c>tests/DigestBot.Benchmarks -- train-gist</c>; not written by hand.</summary>
internal static class GistWeights
{
    public static ReadOnlySpan<double> Values =>
    [
        32.3391, 7.8213, 25.5446, 24.0988, 96.9676, 0.9797, 4.0331, -6.9335,
        59.7244, -2.1661, 0.5386, 1.1132, -1.1548, -5.7141, 2.5808, -2.3627,
        -2.4816, 0.496, -0.97, -1.3279, 0.2363, -0.447, -1.0009, -0.7934,
        -29.4938,
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
