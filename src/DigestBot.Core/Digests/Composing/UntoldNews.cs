using DigestBot.Articles;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>What of a topic's stories somebody was not told: new stories, and what goes on with those that were told.</summary>
internal sealed class UntoldNews
{
    /// <summary>So many days before the last briefing an article may be dated and still be news: feeds and outlets may be late.</summary>
    private const int LateDays = 3;

    private readonly Func<Article, bool> isNew;

    private UntoldNews(TopicStories found, Ledger ledger, Func<Article, bool> isNew)
    {
        this.isNew = isNew;
        (Found, Ledger) = (found, ledger);
        var all = found.Stories.Select(story => (Story: story, Pick: Pick(story))).ToLookup(one => one.Pick is not null);
        Picks = [.. all[true].Select(one => one.Pick!).OrderBy(pick => pick.CarriesOn)];
        Known = [.. all[false].Select(one => one.Story)];
    }

    public TopicStories Found { get; }

    public Ledger Ledger { get; }

    /// <summary>What is to be told, new stories first.</summary>
    public IReadOnlyList<StoryPick> Picks { get; }

    /// <summary>The stories of which nothing is new.</summary>
    public IReadOnlyList<Story> Known { get; }

    /// <param name="news">Finds the stories.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="before">What was told; null when nothing was looked for yet.</param>
    /// <param name="isFirstNews">What is news where nothing was looked for yet.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<UntoldNews> FindAsync(
        TopicNews news, DigestRequest request, Ledger? before, Func<Article, bool> isFirstNews, CancellationToken cancellation)
    {
        var late = request.Window.First.PlusDays(-LateDays);
        var first = LocalDate.Min(late, request.Window.Last.PlusDays(-Ledger.StoryDays));
        var found = await news.FindAllAsync(request.Reader, request.Topic, request.Window, first, request.Zone, request.Culture, cancellation);
        return new UntoldNews(found, before ?? Ledger.Empty, article =>
            before is null ? isFirstNews(article) : before.IsWaiting(article.Id) || (!before.Knows(article.Id) && article.Day >= late));
    }

    public bool IsNew(Article article) => isNew(article);

    /// <summary>Null when nothing about the story is new.</summary>
    private StoryPick? Pick(Story story)
    {
        if (!story.Articles.Any(article => isNew(article) || IsRevised(article)))
        {
            return null;
        }

        if (!story.Articles.Any(article => Ledger.IsTold(article.Id)))
        {
            return new StoryPick(story);
        }

        List<StoryReport> reports = [.. story.Reports.Where(report => IsNewReport(report) || IsRevised(report.Original))];
        if (reports.Count == 0)
        {
            return null;
        }

        var lead = LeadChoice.Of(reports);
        return new StoryPick(story, new Story(lead.Original, lead.Copies) { OtherReports = [.. reports.Where(report => report != lead)] }, CarriesOn: true);
    }

    /// <summary>One more outlet with words that were told is no news; more words of the outlet that told it are.</summary>
    private bool IsNewReport(StoryReport report) => isNew(report.Original)
        && report.Copies.Where(copy => Ledger.IsTold(copy.Id)).All(copy => copy.Outlet.Equals(report.Original.Outlet, StringComparison.OrdinalIgnoreCase));

    /// <summary>An article that was told, and has sentences it did not have then.</summary>
    private bool IsRevised(Article article) => Ledger.TextOf(article.Id) is { } seen && !seen.HasAll(article.Analysis);
}
