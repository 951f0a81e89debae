namespace DigestBot.Text.Extraction.Dumps;

/// <summary>
/// How likely a line of a dump stands in the article, by <see cref="LineFeatures"/> and then by <see cref="SettledFeatures"/>. Made by
/// <c>tests/DigestBot.Benchmarks -- train-lines</c> over bench extract/dumps; not written by hand.
/// </summary>
internal static class LineWeights
{
    private static ReadOnlySpan<double> FirstValues =>
    [
        -0.1133, -0.1721, -0.0378, -0.0908, -0.1722, -0.1173, -0.0103, -0.2527,
        -0.1102, -0.121, -0.0533, -0.3036, 0.3093, -0.0029, 0.0197, -0.024,
        -0.0206, 0.1576, -0.0929, 0.147, 0.0957, -0.0551, -0.0496, 0.4002,
        -0.2869, -0.0983, -0.1108, 0.0418, 0.0463, 0.0855, 0.0139, 0.0337,
        0.1319, 0.1961, -0.0694, 0.0432, -0.0432, 0.0258, -0.0572, 0.6191,
        -0.0336, 0.0419, 0.052, -0.062, -0.2573, -0.0692, 0.1242, -0.1925,
    ];

    private static ReadOnlySpan<double> SecondValues =>
    [
        0.0093, -0.0116, 0.0365, 0.0096, -0.0268, 0.0138, 0.0552, -0.0653,
        -0.0053, -0.0057, 0.0226, -0.0268, 0.2323, -0.013, -0.0148, -0.0128,
        -0.0091, -0.133, 0.0595, -0.0569, -0.0388, -0.0437, -0.0358, 0.1122,
        -0.0937, -0.1499, -0.0527, 0.024, 0.0052, 0.0705, 0.0105, 0.0221,
        0.0094, 0.0991, -0.0332, 0.0272, -0.021, -0.0204, 0.1272, 0.085,
        0.0133, 0.021, -0.0207, 0.0118, -0.0107, -0.0294, 0.0529, -0.056,
        0.2067, -0.3694, 0.0144, -0.0513, 0.1159, 0.0434, -0.0625, -0.0619,
        -0.0734, 0.1193, 0.8068, -0.0115, -0.1512,
    ];

    public static double First(double[] features) => Sum(features, FirstValues);

    public static double Second(double[] features) => Sum(features, SecondValues);

    private static double Sum(ReadOnlySpan<double> features, ReadOnlySpan<double> weights)
    {
        var score = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            score += features[i] * weights[i];
        }

        return score;
    }
}
