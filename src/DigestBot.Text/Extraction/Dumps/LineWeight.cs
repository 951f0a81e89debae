namespace DigestBot.Text.Extraction.Dumps;

/// <summary>What each line of a dump says for (positive) or against (negative) the stretch it stands in being the article.</summary>
internal static class LineWeight
{
    // set by tests/DigestBot.Benchmarks -- train-lines … folds
    private const float Even = 0.30f;

    private const int LeastMass = 15;
    private const int MostMass = 600;

    /// <summary>How likely each line stands in the article, from 0 to 1.</summary>
    public static float[] Chances(IReadOnlyList<DumpLine> lines)
    {
        var features = new LineFeatures(lines);
        var chances = new float[lines.Count];
        var row = new List<float>();
        for (var i = 0; i < chances.Length; i++)
        {
            features.Read(i, row);
            chances[i] = LineTrees.Trained.Chance(row);
        }

        return chances;
    }

    /// <summary>The weights, by the chance at which a line speaks neither for nor against.</summary>
    public static int[] Of(IReadOnlyList<DumpLine> lines, float[] chances, float even = Even) =>
        [.. lines.Select((line, i) => (int)MathF.Round((chances[i] - even) * MassOf(line.Text)))];

    /// <summary>How much a line's text counts.</summary>
    public static int MassOf(string text) => Math.Clamp(LineShape.EffectiveLength(text), LeastMass, MostMass);
}
