namespace DigestBot.Text.Grouping;

/// <summary>When two stories in the making are one.</summary>
internal static class MergeRule
{
    // Reports of one happening often name other places or days than each other, so one contradiction says nothing (on bench stories/ecbplus
    // it would cut more true merges than false ones). Two kinds at once tell two earthquakes or two matches apart, at a cost of 0.2 points
    // there; headlines state too little for a veto, they only lose likeness.
    private const int ConflictsThatSplit = 2;
    private const double FullnessToSplit = 0.1;
    private const double ScoreInConflict = 0.5;

    // An article of few terms is taken for a headline, one of many for a text; between them the figures below slide.
    private const int TermsOfHeadline = 12;
    private const int TermsOfText = 60;

    // headlines share few words even when they tell the same; set on benches stories/uci and stories/ecbplus
    private const double LeastOfHeadlines = 0.1;
    private const double LeastOfTexts = 0.24;

    // The sum of many articles is like the sum of many others by mere subject; so likeness asked grows with the smaller of the two.
    // Set on the same benches: without it the first loses two points, the second eight.
    private const double GrowthOfHeadlines = 0.3;
    private const double GrowthOfTexts = 0.5;
    private const double GrowthEnds = 5;

    // News is told within days and taken up again weeks after; next year's is another. Set on bench stories/ecbplus,
    // whose dates lie far apart: half of this costs it a point.
    private const double HalfLifeDays = 150;
    private const double LeastDecay = 0.2;

    /// <summary>From 0, a headline alone, to 1, a whole text.</summary>
    public static double Fullness(int terms) => Math.Clamp((terms - TermsOfHeadline) / (double)(TermsOfText - TermsOfHeadline), 0, 1);

    /// <summary>How much the two are one story: 1 and above, they are.</summary>
    public static double Score(StoryCentre left, StoryCentre right)
    {
        var fullness = (left.Fullness + right.Fullness) / 2;
        var asked = Between(LeastOfHeadlines, LeastOfTexts, fullness);
        var growth = Between(GrowthOfHeadlines, GrowthOfTexts, fullness) * Math.Min(GrowthEnds, Math.Log2(Math.Min(left.Count, right.Count)));
        var score = left.Cosine(right) * Decay(left, right) / (asked * (1 + growth));
        return score < 1 ? score : score * Agreement(left.Facts, right.Facts, fullness);
    }

    private static double Agreement(StoryFacts left, StoryFacts right, double fullness) =>
        left.Conflicts(right) < ConflictsThatSplit ? 1
        : fullness < FullnessToSplit ? ScoreInConflict
        : 0;

    private static double Between(double low, double high, double share) => low + (share * (high - low));

    private static double Decay(StoryCentre left, StoryCentre right)
    {
        var gap = Math.Max(0, Math.Max((left.First - right.Last) ?? 0, (right.First - left.Last) ?? 0));
        return Math.Max(LeastDecay, Math.Pow(2, -gap / HalfLifeDays));
    }
}
