using DigestBot.Stories;

namespace DigestBot.Digests.Composing;

/// <summary>Counts who tells a story.</summary>
internal static class CoverageCount
{
    public static DigestCoverage Of(Story story)
    {
        List<StoryReport> copied = [.. story.Reports.Where(report => report.Copies.Count > 0)];
        var agency = copied.Count == 1 ? copied[0].Articles.Select(article => article.Analysis.Agency).FirstOrDefault(name => !string.IsNullOrEmpty(name)) : null;
        return new DigestCoverage(story.Articles.Count(), story.Newsrooms, copied.Sum(report => report.Copies.Count), copied.Count, agency);
    }
}
