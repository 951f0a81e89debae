using DigestBot.Articles;

namespace DigestBot.Stories;

/// <summary>
/// Chooses the report that tells a story. The newest day tells where things stand; on that day the first to print a full account
/// does, own reporting before agency text at the same hour. Nobody is preferred for who they are.
/// </summary>
internal static class LeadChoice
{
    /// <summary>An account of so many characters (about 250 words) is as full as any.</summary>
    private const int FullAccount = 1500;

    public static StoryReport Of(IReadOnlyList<StoryReport> reports)
    {
        var newest = reports.Max(report => report.Original.Day);
        List<StoryReport> ofNewest = [.. reports.Where(report => report.Original.Day == newest)];
        var fullest = ofNewest.Max(Fullness);
        return ofNewest.Where(report => Fullness(report) * 2 >= fullest).MinBy(report => report.Original, StoryOrder.OriginalFirst)!;
    }

    /// <summary>An account half as long as the longest is no stub.</summary>
    private static int Fullness(StoryReport report) => Math.Min(report.Original.Analysis.Text.Length, FullAccount);
}
