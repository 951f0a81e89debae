namespace DigestBot.Text.Grouping;

/// <summary>When one article is a copy of another.</summary>
internal static class DuplicateRule
{
    /// <summary>Below this many words a text says too little ("Subscribe to read on"): a copy must then match to the word, headline included.</summary>
    public const int LeastWords = 20;

    // set on benches stories/neardup_syndicated and neardup_mccormick: anything from .35 to .45 finds every pair of both
    private const double LeastContainment = 0.4;
    private const double LeastLeadOverlap = 0.1;

    // an article with a long editor's note before it shares no lead, but most of both texts
    private const double LeastCoverage = 0.5;

    public static bool AreCopies(Fingerprinted left, Fingerprinted right)
    {
        if (left.Text.WordCount < LeastWords || right.Text.WordCount < LeastWords)
        {
            return left.Text.IsSameText(right.Text) && (left.Title.IsSameText(right.Title) || (left.Title.IsEmpty && right.Title.IsEmpty));
        }

        return left.Text.Containment(right.Text) >= LeastContainment
            && (left.Text.LeadOverlap(right.Text) >= LeastLeadOverlap || left.Text.Coverage(right.Text) >= LeastCoverage);
    }
}
