using System.Globalization;

namespace DigestBot.Benchmarks.LineTraining;

/// <summary>
/// Gradient boosting: every tree is grown to correct what the trees before it leave of the logistic loss, the most rewarding question first.
/// A fixed seed chooses the features each tree may ask, so a run repeats.
/// </summary>
internal sealed class BoostedTrees(FeatureBins features, float[] targets, float[] weights)
{
    private readonly float[] sums = new float[targets.Length];
    private readonly float[] slopes = new float[targets.Length];
    private readonly float[] curves = new float[targets.Length];

    /// <summary>The trees as <c>LineTrees</c> reads them, the first an answer only: how likely any line is.</summary>
    public List<string> Fit(int trees, GrowthLimits limits)
    {
        var share = targets.Zip(weights, (target, weight) => (double)target * weight).Sum() / weights.Sum(weight => (double)weight);
        Array.Fill(sums, (float)Math.Log(share / (1 - share)));
        var written = new List<string> { Number(sums[0]) };
        var random = new Random(1);
        for (var tree = 0; tree < trees; tree++)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                var chance = 1 / (1 + MathF.Exp(-sums[i]));
                (slopes[i], curves[i]) = (weights[i] * (chance - targets[i]), weights[i] * MathF.Max(1e-4f, chance * (1 - chance)));
            }

            var asked = Enumerable.Range(0, features.Bins.Length).Where(feature => random.NextDouble() < limits.FeatureShare && features.Limits[feature].Length > 0).ToArray();
            var grown = new GrowingTree(features, slopes, curves, asked, limits);
            grown.Grow();
            grown.AddAnswers(sums);
            written.Add(string.Join(' ', grown.Write()));
        }

        return written;
    }

    public static string Number(float value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
