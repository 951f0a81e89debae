using DigestBot.Articles;
using DigestBot.Text;

namespace DigestBot.Stories.Queries;

/// <summary>What of an article a query looks at, with the words that were sought and found in it.</summary>
/// <param name="Analysis">Its text and findings.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Host">The host of its address, when it has one.</param>
internal sealed record QueryDocument(ArticleAnalysis Analysis, string Outlet, string? Host)
{
    private const int LeadParagraphs = 3;

    /// <summary>A lead is no longer than this, whatever counts as a paragraph in a pasted text.</summary>
    private const int LongestLead = 1500;

    public string Title => Analysis.Title ?? "";

    public required TopicHits InTitle { get; init; }

    public required TopicHits InText { get; init; }

    public int LeadEnd { get; } = Math.Min(
        LongestLead,
        Analysis.Paragraphs.Count == 0 ? Analysis.Text.Length : Analysis.Paragraphs[Math.Min(LeadParagraphs, Analysis.Paragraphs.Count) - 1].End);

    public static QueryDocument Of(Article article, TopicWordFinder finder) => Of(article.Analysis, article.Outlet, article.Url?.Host, finder);

    /// <summary>Of an article that is not stored.</summary>
    public static QueryDocument Of(ArticleAnalysis analysis, TopicWordFinder finder) =>
        Of(analysis, analysis.Publisher ?? analysis.CanonicalUrl?.Host ?? "", analysis.CanonicalUrl?.Host, finder);

    private static QueryDocument Of(ArticleAnalysis analysis, string outlet, string? host, TopicWordFinder finder) => new(analysis, outlet, host)
    {
        InTitle = finder.Find(analysis.Title ?? ""),
        InText = finder.Find(analysis.Text),
    };
}
