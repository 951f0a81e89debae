namespace DigestBot.Benchmarks.LineTraining;

/// <summary>One tree while it grows: its leaves hold lines, and the leaf is split next whose best question gains most.</summary>
internal sealed class GrowingTree
{
    private readonly FeatureBins features;
    private readonly float[] slopes;
    private readonly float[] curves;
    private readonly int[] asked;
    private readonly GrowthLimits limits;
    private readonly int[] lines;
    private readonly Node root;

    public GrowingTree(FeatureBins features, float[] slopes, float[] curves, int[] asked, GrowthLimits limits)
    {
        (this.features, this.slopes, this.curves, this.asked, this.limits) = (features, slopes, curves, asked, limits);
        lines = [.. Enumerable.Range(0, slopes.Length)];
        root = Leaf(0, lines.Length, Histogram(0, lines.Length));
    }

    public void Grow()
    {
        var leaves = new List<Node> { root };
        while (leaves.Count < limits.Leaves && leaves.MaxBy(leaf => leaf.Gain) is { Gain: > 0 } best)
        {
            leaves.Remove(best);
            Split(best);
            leaves.AddRange([best.Yes!, best.No!]);
        }
    }

    /// <summary>Adds to each line's sum what the tree answers for it.</summary>
    public void AddAnswers(float[] sums)
    {
        foreach (var leaf in Nodes(root).Where(node => node.Yes is null))
        {
            for (var i = leaf.From; i < leaf.To; i++)
            {
                sums[lines[i]] += leaf.Answer;
            }
        }
    }

    /// <summary>The tree in preorder.</summary>
    public IEnumerable<string> Write() => Nodes(root).Select(node =>
        node.Yes is null ? BoostedTrees.Number(node.Answer) : $"{node.Feature}:{BoostedTrees.Number(features.Limits[node.Feature][node.Bin])}");

    private static IEnumerable<Node> Nodes(Node node) => node.Yes is null ? [node] : [node, .. Nodes(node.Yes), .. Nodes(node.No!)];

    private void Split(Node node)
    {
        var bins = features.Bins[node.Feature];
        var (low, high) = (node.From, node.To - 1);
        while (low <= high)
        {
            if (bins[lines[low]] <= node.Bin)
            {
                low++;
            }
            else
            {
                (lines[low], lines[high]) = (lines[high], lines[low]);
                high--;
            }
        }

        // the larger side's sums are the rest of the parent's
        var fewerBefore = low - node.From < node.To - low;
        var counted = fewerBefore ? Histogram(node.From, low) : Histogram(low, node.To);
        double[] rest = [.. node.Histogram!.Zip(counted, (all, part) => all - part)];
        node.Yes = Leaf(node.From, low, fewerBefore ? counted : rest);
        node.No = Leaf(low, node.To, fewerBefore ? rest : counted);
        node.Histogram = null;
    }

    /// <summary>Of each asked feature and range the sum of slopes and that of curves.</summary>
    private double[] Histogram(int from, int to)
    {
        var histogram = new double[asked.Length * FeatureBins.Most * 2];
        Parallel.For(0, asked.Length, i =>
        {
            var (bins, start) = (features.Bins[asked[i]], i * FeatureBins.Most * 2);
            for (var line = from; line < to; line++)
            {
                var at = start + (bins[lines[line]] * 2);
                histogram[at] += slopes[lines[line]];
                histogram[at + 1] += curves[lines[line]];
            }
        });
        return histogram;
    }

    private Node Leaf(int from, int to, double[] histogram)
    {
        var (slope, curve) = (0.0, 0.0);
        for (var bin = 0; bin < FeatureBins.Most; bin++)
        {
            slope += histogram[bin * 2];
            curve += histogram[(bin * 2) + 1];
        }

        var leaf = new Node(from, to) { Histogram = histogram, Answer = (float)(-limits.Rate * slope / (curve + limits.Ridge)) };
        for (var i = 0; i < asked.Length; i++)
        {
            var (slopeBelow, curveBelow) = (0.0, 0.0);
            for (var bin = 0; bin < features.Limits[asked[i]].Length; bin++)
            {
                var at = ((i * FeatureBins.Most) + bin) * 2;
                slopeBelow += histogram[at];
                curveBelow += histogram[at + 1];
                if (curveBelow < limits.LeastCurve || curve - curveBelow < limits.LeastCurve)
                {
                    continue;
                }

                var gain = Worth(slopeBelow, curveBelow) + Worth(slope - slopeBelow, curve - curveBelow) - Worth(slope, curve);
                if (gain > leaf.Gain)
                {
                    (leaf.Gain, leaf.Feature, leaf.Bin) = (gain, asked[i], bin);
                }
            }
        }

        return leaf;
    }

    private double Worth(double slope, double curve) => slope * slope / (curve + limits.Ridge);

    private sealed class Node(int from, int to)
    {
        public int From { get; } = from;

        public int To { get; } = to;

        public double[]? Histogram { get; set; }

        public float Answer { get; init; }

        public double Gain { get; set; }

        public int Feature { get; set; }

        public int Bin { get; set; }

        public Node? Yes { get; set; }

        public Node? No { get; set; }
    }
}
