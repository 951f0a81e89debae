using DigestBot.Articles;
using NodaTime;

namespace DigestBot.Stories;

/// <summary>The order of articles inside a story. Numbers given by the store come last: they depend on what came in first.</summary>
internal static class StoryOrder
{
    /// <summary>Earliest published, then the one that credits no agency, then by what stands in them.</summary>
    public static readonly IComparer<Article> OriginalFirst = Comparer<Article>.Create(Compare);

    /// <summary>What tells an article from all others, by its content first.</summary>
    public static string StableId(Article article) =>
        $"{article.Url}\n{article.SourceName}\n{ArticleKey.OfText(article.Analysis.Text).Value}\n{article.Id.Value}";

    /// <summary>By the moment where both state one, otherwise by the day.</summary>
    public static bool IsPublishedAfter(Article left, Article right) =>
        (left.PublishedAt, right.PublishedAt) is ({ } later, { } earlier) ? later > earlier : left.Day > right.Day;

    private static int Compare(Article left, Article right)
    {
        var order = LatestMoment(left).CompareTo(LatestMoment(right));
        order = order != 0 ? order : (left.Analysis.Agency is not null).CompareTo(right.Analysis.Agency is not null);
        return order != 0 ? order : string.CompareOrdinal(StableId(left), StableId(right));
    }

    /// <summary>An article that only names its day may have come out as late as the end of it.</summary>
    private static Instant LatestMoment(Article article) =>
        article.PublishedAt ?? article.Day.PlusDays(1).AtMidnight().InUtc().ToInstant();
}
