namespace DigestBot.Text.Extraction.Dumps;

/// <summary>What each line of a dump says for (positive) or against (negative) the stretch it stands in being the article.</summary>
internal static class LineWeight
{
    // the three set on bench extract/dumps
    private const int LeastMass = 25;
    private const int MostMass = 400;
    private const double Even = 0.40;

    /// <summary>How likely each line stands in the article, from about 0 to about 1.</summary>
    public static double[] Scores(IReadOnlyList<DumpLine> lines)
    {
        var features = new LineFeatures(lines);
        double[][] first = [.. lines.Select((_, i) => features.Of(i))];
        double[] scores = [.. first.Select(LineWeights.First)];
        return [.. SettledFeatures.Of(first, scores, lines).Select(LineWeights.Second)];
    }

    public static int[] Of(IReadOnlyList<DumpLine> lines, double[] scores) =>
        [.. lines.Select((line, i) => (int)((scores[i] - Even) * MassOf(line.Text)))];

    /// <summary>How much a line's text counts.</summary>
    public static int MassOf(string text) => Math.Clamp(LineShape.EffectiveLength(text), LeastMass, MostMass);
}
