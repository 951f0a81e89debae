namespace DigestBot.Text.Extraction.Dumps;

/// <summary>What a line looks like once its neighbours have been weighed: the numbers of the second look at a dump.</summary>
internal static class SettledFeatures
{
    private static readonly int[] Reaches = [1, 3, 8];

    /// <param name="first">The features of the first look, of all lines.</param>
    /// <param name="scores">What they came to.</param>
    /// <param name="lines">The lines.</param>
    public static double[][] Of(double[][] first, double[] scores, IReadOnlyList<DumpLine> lines)
    {
        var region = BodyRegion.Heaviest(lines, LineWeight.Of(lines, scores), 0, lines.Count);
        var (mass, weighed) = (new double[lines.Count + 1], new double[lines.Count + 1]);
        for (var i = 0; i < lines.Count; i++)
        {
            mass[i + 1] = mass[i] + LineWeight.MassOf(lines[i].Text);
            weighed[i + 1] = weighed[i] + (scores[i] * LineWeight.MassOf(lines[i].Text));
        }

        return [.. lines.Select((_, i) => Features(i))];

        double[] Features(int i)
        {
            var own = scores[i];
            var distance = region is not { } body ? 50 : i < body.Start ? body.Start - i : i >= body.End ? i - body.End + 1 : 0;
            var features = new List<double>(first[i]) { own, own * own };
            foreach (var reach in Reaches)
            {
                features.Add(Average(i - reach, i));
                features.Add(Average(i + 1, i + 1 + reach));
            }

            var inside = distance == 0 ? 1 : 0;
            features.AddRange([inside, Math.Exp(-distance / 4.0), inside * own, inside * first[i][1], region is { } around && i < around.Start ? 1 : 0]);
            return [.. features];
        }

        double Average(int from, int to)
        {
            (from, to) = (Math.Max(0, from), Math.Min(lines.Count, to));
            return to <= from ? 0 : (weighed[to] - weighed[from]) / (mass[to] - mass[from]);
        }
    }
}
