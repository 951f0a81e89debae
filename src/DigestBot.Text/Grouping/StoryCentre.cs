using System.Runtime.InteropServices;

namespace DigestBot.Text.Grouping;

/// <summary>What is known of a story in the making: the sum of its articles, how many they are, and the days they span.</summary>
internal sealed class StoryCentre
{
    private readonly Dictionary<int, float> sum;
    private double squaredLength;
    private double fullnessTotal;

    public StoryCentre(StoryNode node)
    {
        var vector = node.Vector;
        sum = new Dictionary<int, float>(vector.Terms.Length);
        for (var i = 0; i < vector.Terms.Length; i++)
        {
            sum[vector.Terms[i]] = vector.Weights[i];
        }

        squaredLength = vector.Terms.Length == 0 ? 0 : 1;
        fullnessTotal = MergeRule.Fullness(vector.Terms.Length);
        (First, Last) = (node.First?.DayNumber, node.Last?.DayNumber);
        Facts.Take(node.Facts);
    }

    public StoryFacts Facts { get; } = new();

    public int Count { get; private set; } = 1;

    /// <summary>Earliest day, or null.</summary>
    public int? First { get; private set; }

    /// <summary>Latest day, or null.</summary>
    public int? Last { get; private set; }

    /// <summary>How full its articles are on the mean, from 0 (headlines alone) to 1 (whole texts).</summary>
    public double Fullness => fullnessTotal / Count;

    /// <summary>The cosine of the angle between both sums, from 0 to 1.</summary>
    public double Cosine(StoryCentre other)
    {
        var dot = Dot(other);
        return dot <= 0 ? 0 : dot / Math.Sqrt(squaredLength * other.squaredLength);
    }

    public void Take(StoryCentre other)
    {
        squaredLength += other.squaredLength + (2 * Dot(other));
        foreach (var (term, weight) in other.sum)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sum, term, out _) += weight;
        }

        Facts.Take(other.Facts);
        Count += other.Count;
        fullnessTotal += other.fullnessTotal;
        First = First is null || other.First < First ? other.First : First;
        Last = Last is null || other.Last > Last ? other.Last : Last;
    }

    private double Dot(StoryCentre other)
    {
        var (few, many) = sum.Count <= other.sum.Count ? (sum, other.sum) : (other.sum, sum);
        var dot = 0.0;
        foreach (var (term, weight) in few)
        {
            if (many.TryGetValue(term, out var with))
            {
                dot += weight * with;
            }
        }

        return dot;
    }
}
