using System.Runtime.InteropServices;

namespace DigestBot.Text.Grouping;

/// <summary>The places, days and figures that the openings of a story's articles state, each with how many articles state it.</summary>
internal sealed class StoryFacts
{
    private readonly Dictionary<ulong, int>[] counts = [[], [], []];

    /// <summary>Enters what one article states.</summary>
    public void Add(FactKind kind, ulong fact) => counts[(int)kind][fact] = 1;

    public void Take(StoryFacts other)
    {
        for (var kind = 0; kind < counts.Length; kind++)
        {
            foreach (var (fact, count) in other.counts[kind])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts[kind], fact, out _) += count;
            }
        }
    }

    /// <summary>On how many kinds of fact the two stories contradict each other: both state some, and none in common.</summary>
    public int Conflicts(StoryFacts other)
    {
        var conflicts = 0;
        for (var kind = 0; kind < counts.Length; kind++)
        {
            conflicts += AreDisjoint(counts[kind], other.counts[kind]) ? 1 : 0;
        }

        return conflicts;
    }

    private static bool AreDisjoint(Dictionary<ulong, int> left, Dictionary<ulong, int> right) =>
        left.Count > 0 && right.Count > 0
            && !(left.Count < right.Count ? left.Keys.Any(right.ContainsKey) : right.Keys.Any(left.ContainsKey));
}
