namespace DigestBot.Text.Grouping;

/// <summary>When two stories in the making are one.</summary>
internal static class MergeRule
{
    // set on bench stories/uci: headlines share few words even when they tell the same
    private const double LeastOfHeadlines = 0.1;
    private const int TermsOfHeadline = 12;

    // set on bench stories/ecbplus
    private const double LeastOfTexts = 0.22;
    private const int TermsOfText = 60;

    // The sum of many articles is like the sum of many others by mere subject; so likeness asked grows with the smaller of the two.
    // Set on benches stories/ecbplus and stories/uci: without it the first loses eight points, the second two.
    private const double Growth = 0.3;
    private const double GrowthEnds = 6;

    // news is told within days, and taken up again at any time after: the likeness counts a little less, not nothing
    private const double HalfLifeDays = 30;
    private const double LeastDecay = 0.7;

    /// <summary>The likeness that an article of so many terms asks.</summary>
    public static double LeastFor(int terms)
    {
        var share = Math.Clamp((terms - TermsOfHeadline) / (double)(TermsOfText - TermsOfHeadline), 0, 1);
        return LeastOfHeadlines + (share * (LeastOfTexts - LeastOfHeadlines));
    }

    /// <summary>How much the two are one story: 1 and above, they are.</summary>
    public static double Score(StoryCentre left, StoryCentre right)
    {
        var asked = (left.Least + right.Least) / 2;
        var growth = 1 + (Growth * Math.Min(GrowthEnds, Math.Log2(Math.Min(left.Count, right.Count))));
        return left.Cosine(right) * Decay(left, right) / (asked * growth);
    }

    private static double Decay(StoryCentre left, StoryCentre right)
    {
        var gap = Math.Max(0, Math.Max((left.First - right.Last) ?? 0, (right.First - left.Last) ?? 0));
        return Math.Max(LeastDecay, Math.Pow(2, -gap / HalfLifeDays));
    }
}
