using DigestBot.Articles;

namespace DigestBot.Stories;

/// <summary>One happening, told by one or more articles.</summary>
/// <param name="Lead">The article that tells it.</param>
/// <param name="Copies">Exact and near duplicates of the lead, for "also in …"; oldest first.</param>
public sealed record Story(Article Lead, IReadOnlyList<Article> Copies)
{
    /// <summary>What others wrote about it in their own words; newest first.</summary>
    public IReadOnlyList<StoryReport> OtherReports { get; init; } = [];

    /// <summary>Whether somebody asked not to hear of it again.</summary>
    public bool IsMuted { get; init; }

    /// <summary>The lead's report, then the others.</summary>
    public IEnumerable<StoryReport> Reports => OtherReports.Prepend(new StoryReport(Lead, Copies));

    public IEnumerable<Article> Articles => Reports.SelectMany(report => report.Articles);

    /// <summary>How many wrote about it themselves: reports of one agency or one outlet count once, copies not at all.</summary>
    public int Newsrooms => Reports.Select(report => report.Newsroom).Distinct(StringComparer.OrdinalIgnoreCase).Count();
}
