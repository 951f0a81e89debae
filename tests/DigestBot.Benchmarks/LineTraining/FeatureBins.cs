namespace DigestBot.Benchmarks.LineTraining;

/// <summary>The features of all lines, each cut into at most 64 ranges that hold about as many lines.</summary>
internal sealed class FeatureBins
{
    public const int Most = 64;

    private const int Sample = 20_000;

    public FeatureBins(IReadOnlyList<float[]> rows)
    {
        Limits = new float[rows[0].Length][];
        Bins = new byte[rows[0].Length][];
        Parallel.For(0, rows[0].Length, feature =>
        {
            Limits[feature] = Cut(rows, feature);
            Bins[feature] = [.. rows.Select(row => Array.BinarySearch(Limits[feature], row[feature]) is var at && at < 0 ? (byte)~at : (byte)at)];
        });
    }

    /// <summary>Of each feature the highest values of its ranges, but for the last.</summary>
    public float[][] Limits { get; }

    /// <summary>Of each feature the range of every line.</summary>
    public byte[][] Bins { get; }

    private static float[] Cut(IReadOnlyList<float[]> rows, int feature)
    {
        var step = Math.Max(1, rows.Count / Sample);
        var values = Enumerable.Range(0, rows.Count / step).Select(i => rows[i * step][feature]).Order().ToArray();
        var different = values.Distinct().ToArray();
        return different.Length <= Most
            ? [.. different.Zip(different.Skip(1), (low, high) => (low + high) / 2)]
            : [.. Enumerable.Range(1, Most - 1).Select(bin => values[bin * values.Length / Most]).Distinct()];
    }
}
