using System.Globalization;
using DigestBot.Text.Extraction.Dumps;

namespace DigestBot.Benchmarks.LineTraining;

/// <summary>
/// Prints the trees for <c>LineTreeTable</c>, learned from the bench's dumps; with "folds", how well dumps are read by trees learned
/// from the others, for the thresholds. No chance is involved: a run repeats.
/// </summary>
internal static class TrainLinesProgram
{
    private const int Trees = 110;
    private const int Folds = 5;

    // what the reader of pages finds is right less often than what people marked
    private const float ReadWeight = 0.7f;

    private static readonly GrowthLimits Limits = new(Leaves: 14, Rate: 0.1f, LeastCurve: 25, Ridge: 5, FeatureShare: 0.4);

    public static int Run(string folder, bool folds)
    {
        var unpacked = Path.Combine(Path.GetTempPath(), "digestbot-bench", "unpacked");
        TrainingDumps.Unpack(folder, unpacked);
        var marked = TrainingDumps.Marked(unpacked);
        var read = TrainingDumps.Read(unpacked);
        Console.Error.WriteLine($"{marked.Count} dumps marked by people, {read.Count} read from pages");
        if (folds)
        {
            Compare(marked, read);
            return 0;
        }

        foreach (var tree in Fit(marked, read))
        {
            Console.WriteLine("        " + tree);
        }

        return 0;
    }

    private static List<string> Fit(IEnumerable<(TrainingDump Whole, TrainingDump? Cut)> marked, IEnumerable<(TrainingDump Whole, TrainingDump? Cut)> read)
    {
        var (rows, targets, weights) = (new List<float[]>(), new List<float>(), new List<float>());
        foreach (var (dump, share) in marked.Select(pair => (pair, 1f)).Concat(read.Select(pair => (pair, ReadWeight))).SelectMany(Both))
        {
            for (var i = 0; i < dump.Rows.Length; i++)
            {
                if (dump.Weights[i] > 0)
                {
                    rows.Add(dump.Rows[i]);
                    targets.Add(dump.Targets[i]);
                    weights.Add(dump.Weights[i] * share);
                }
            }
        }

        var mean = weights.Average();
        return new BoostedTrees(new FeatureBins(rows), [.. targets], [.. weights.Select(weight => weight / mean)]).Fit(Trees, Limits);
    }

    private static IEnumerable<(TrainingDump Dump, float Share)> Both(((TrainingDump Whole, TrainingDump? Cut) Pair, float Share) given) =>
        given.Pair.Cut is { } cut ? [(given.Pair.Whole, given.Share), (cut, given.Share)] : [(given.Pair.Whole, given.Share)];

    private static void Compare(List<(TrainingDump Whole, TrainingDump? Cut)> marked, List<(TrainingDump Whole, TrainingDump? Cut)> read)
    {
        var chances = new List<(TrainingDump Dump, float[] Chances)>();
        var cuts = new List<(TrainingDump Dump, float[] Chances)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var trees = new LineTrees(string.Join('\n', Fit(marked.Where(pair => !IsIn(pair.Whole, fold)), read)));
            foreach (var (whole, cut) in marked.Where(pair => IsIn(pair.Whole, fold)))
            {
                chances.Add((whole, Chances(trees, whole)));
                if (cut is not null)
                {
                    cuts.Add((cut, Chances(trees, cut)));
                }
            }
        }

        foreach (var even in (float[])[0.25f, 0.3f, 0.35f, 0.4f])
        {
            foreach (var likely in (float[])[0.25f, 0.3f, 0.35f, 0.4f, 0.5f])
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"even {even:0.00} likely {likely:0.00}: {Score(chances, even, likely)}; cut {Score(cuts, even, likely)}"));
            }
        }
    }

    private static bool IsIn(TrainingDump dump, int fold) => TrainingDumps.Crc(dump.Id) / 3 % Folds == fold;

    private static float[] Chances(LineTrees trees, TrainingDump dump) => [.. dump.Rows.Select(row => trees.Chance([.. row]))];

    private static string Score(List<(TrainingDump Dump, float[] Chances)> read, float even, float likely)
    {
        var scores = read.ConvertAll(pair =>
        {
            var region = BodyRegion.Heaviest(pair.Dump.Lines, LineWeight.Of(pair.Dump.Lines, pair.Chances, even), 0, pair.Dump.Lines.Count) ?? default;
            return pair.Dump.Gold.Score(pair.Dump.WordsOf(Enumerable.Range(region.Start, region.End - region.Start).Where(i => pair.Dump.Lines[i].Kind is LineKind.Body or LineKind.Short && pair.Chances[i] >= likely)));
        });
        var (precision, recall) = (scores.Average(score => score.Precision) ?? 0, scores.Average(score => score.Recall));
        return string.Create(CultureInfo.InvariantCulture, $"P {precision:0.0000} R {recall:0.0000} F1 {2 * precision * recall / (precision + recall):0.0000}");
    }
}
