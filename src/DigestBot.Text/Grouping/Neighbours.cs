namespace DigestBot.Text.Grouping;

/// <summary>Finds for every article, through an inverted index, the few it is most alike; the rest is never compared.</summary>
internal static class Neighbours
{
    // the weightiest terms find the neighbours; the rest of an article only measures them
    private const int TermsAsked = 24;

    // A term in thousands of articles pairs each with those nearest in time only, so that the work stays linear.
    private const int PostingsRead = 400;
    private const int Kept = 40;
    private const float LeastLikeness = 0.02f;

    /// <summary>Pairs of positions in <paramref name="nodes"/>, lower first, each once, in ascending order.</summary>
    public static List<(int Left, int Right)> Of(IReadOnlyList<StoryNode> nodes)
    {
        int[] byDay = [.. Enumerable.Range(0, nodes.Count).OrderBy(i => nodes[i].First ?? DateOnly.MaxValue).ThenBy(i => i)];
        var postings = new Dictionary<int, List<(int Node, float Weight)>>();
        var places = new int[nodes.Count][];
        foreach (var node in byDay)
        {
            var vector = nodes[node].Vector;
            places[node] = new int[Math.Min(TermsAsked, vector.Terms.Length)];
            for (var i = 0; i < places[node].Length; i++)
            {
                var list = postings.TryGetValue(vector.Terms[i], out var known) ? known : postings[vector.Terms[i]] = [];
                places[node][i] = list.Count;
                list.Add((node, vector.Weights[i]));
            }
        }

        var pairs = new HashSet<(int, int)>();
        var likeness = new float[nodes.Count];
        var touched = new List<int>();
        foreach (var node in byDay)
        {
            var vector = nodes[node].Vector;
            for (var i = 0; i < places[node].Length; i++)
            {
                var list = postings[vector.Terms[i]];
                var from = Math.Max(0, places[node][i] - (PostingsRead / 2));
                var to = Math.Min(list.Count, places[node][i] + (PostingsRead / 2));
                for (var at = from; at < to; at++)
                {
                    if (likeness[list[at].Node] == 0)
                    {
                        touched.Add(list[at].Node);
                    }

                    likeness[list[at].Node] += vector.Weights[i] * list[at].Weight;
                }
            }

            likeness[node] = 0;
            var best = touched.Where(other => likeness[other] >= LeastLikeness).OrderByDescending(other => likeness[other]).ThenBy(other => other).Take(Kept);
            pairs.UnionWith(best.Select(other => (Math.Min(node, other), Math.Max(node, other))));
            touched.ForEach(other => likeness[other] = 0);
            touched.Clear();
        }

        return [.. pairs.Order()];
    }
}
