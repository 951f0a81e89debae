namespace DigestBot.Text.Grouping;

/// <summary>An inverted index from terms to articles, which finds the few an article is most alike; the rest is never compared.</summary>
internal sealed class TermPostings
{
    // Set on benches stories/ecbplus and stories/uci, which lose nothing; twice as many of either gains nothing.
    // The weightiest terms find the neighbours; the rest of an article only measures them
    private const int TermsAsked = 20;

    // a term in thousands of articles pairs each with those that stand nearest in the list only, so that the work stays linear
    private const int PostingsRead = 400;
    private const int MostNeighbours = 24;
    private const float LeastLikeness = 0.03f;

    private readonly Dictionary<int, List<(int Node, float Weight)>> lists = [];
    private float[] likeness = new float[64];

    /// <summary>Enters an article; those near in time are entered one after the other.</summary>
    /// <returns>Its place in the list of each term asked.</returns>
    public int[] Add(int node, TermVector vector)
    {
        var places = new int[Math.Min(TermsAsked, vector.Terms.Length)];
        for (var i = 0; i < places.Length; i++)
        {
            var list = lists.TryGetValue(vector.Terms[i], out var known) ? known : lists[vector.Terms[i]] = [];
            places[i] = list.Count;
            list.Add((node, vector.Weights[i]));
        }

        return places;
    }

    /// <summary>The articles most like one that was entered at those places, most alike first.</summary>
    public int[] Nearest(int node, TermVector vector, int[] places)
    {
        List<int> touched = [];
        for (var i = 0; i < places.Length; i++)
        {
            var list = lists[vector.Terms[i]];
            var from = Math.Max(0, Math.Min(places[i] - (PostingsRead / 2), list.Count - PostingsRead));
            var to = Math.Min(list.Count, from + PostingsRead);
            for (var at = from; at < to; at++)
            {
                Touch(list[at].Node, vector.Weights[i] * list[at].Weight, touched);
            }
        }

        int[] nearest =
        [
            .. touched.Where(other => other != node && likeness[other] >= LeastLikeness)
                .OrderByDescending(other => likeness[other]).ThenBy(other => other)
                .Take(MostNeighbours),
        ];
        touched.ForEach(other => likeness[other] = 0);
        return nearest;
    }

    private void Touch(int other, float product, List<int> touched)
    {
        if (other >= likeness.Length)
        {
            Array.Resize(ref likeness, Math.Max(other + 1, likeness.Length * 2));
        }

        if (likeness[other] == 0)
        {
            touched.Add(other);
        }

        likeness[other] += product;
    }
}
