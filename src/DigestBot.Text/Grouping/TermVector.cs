namespace DigestBot.Text.Grouping;

/// <summary>An article as a direction: its weightiest terms, of length one; empty where it has no term.</summary>
internal sealed record TermVector(int[] Terms, float[] Weights)
{
    // set on bench stories/ecbplus: more terms score no better and cost time
    private const int MostTerms = 100;

    /// <summary>Terms come weightiest first.</summary>
    public static TermVector Of((int Term, double Weight)[] terms, TermStatistics statistics)
    {
        var weighted = terms
            .Select(term => (term.Term, Weight: Damped(term.Weight) * statistics.InverseFrequency(term.Term)))
            .Where(term => term.Weight > 0)
            .OrderByDescending(term => term.Weight).ThenBy(term => term.Term)
            .Take(MostTerms)
            .ToArray();
        var length = Math.Sqrt(weighted.Sum(term => term.Weight * term.Weight));
        return new TermVector([.. weighted.Select(term => term.Term)], [.. weighted.Select(term => (float)(term.Weight / length))]);
    }

    private static double Damped(double count) => count > 1 ? 1 + Math.Log(count) : count;
}
