using DigestBot.Articles;
using DigestBot.Digests.Composing;
using DigestBot.Stories;

namespace DigestBot.Digests;

/// <summary>
/// Makes the digest of what is new: new stories first, then what carries on a story that was told, and of that only what was not told
/// yet. What counts is whether an article was there when the last briefing was made, not what date it bears.
/// </summary>
public sealed class BriefingComposer(TopicNews news)
{
    /// <summary>For many briefings of one moment, those on one topic one after the other.</summary>
    public BriefingComposer ForOneMoment() => new(news.ForOneMoment());

    /// <summary>So many days before the last briefing an article may be dated and still be news: feeds and outlets may be late.</summary>
    private const int LateDays = 3;

    /// <param name="request">What is asked; the window reaches from the last briefing, or as far as a first one looks back, to now.</param>
    /// <param name="before">What was told; null for a first briefing, which goes by the window alone.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Briefing> ComposeAsync(DigestRequest request, Ledger? before, CancellationToken cancellation)
    {
        var ledger = before ?? Ledger.Empty;
        var (window, today) = (request.Window, request.Window.Last);
        var late = window.First.PlusDays(-LateDays);
        var first = NodaTime.LocalDate.Min(late, today.PlusDays(-Ledger.StoryDays));
        var found = await news.FindAllAsync(request.Reader, request.Topic, window, first, request.Zone, request.Culture, cancellation);
        List<StoryPick> picks = [.. found.Stories.Select(Pick).OfType<StoryPick>().OrderBy(pick => pick.CarriesOn)];
        var digest = DigestWriter.Write(request, found.Scope with { IsSample = picks.Any(pick => pick.Story.Lead.IsSample) }, picks, ledger.HasSaid);
        return new Briefing(digest, ledger.After(digest, found.Stories.Concat(found.Muted).SelectMany(story => story.Articles), Told(found, digest, ledger), today));

        bool IsNew(Article article) =>
            before is null ? window.Contains(article, request.Zone) : !ledger.Knows(article.Id) && article.Day >= late;

        StoryPick? Pick(Story story) =>
            !story.Articles.Any(IsNew) ? null
            : !story.Articles.Any(article => ledger.IsTold(article.Id)) ? new StoryPick(story, CarriesOn: false)
            : NewsOf(story) is { } carriedOn ? new StoryPick(carriedOn, CarriesOn: true)
            : null;

        Story? NewsOf(Story story)
        {
            List<StoryReport> reports = [.. story.Reports.Where(IsNewReport)];
            if (reports.Count == 0)
            {
                return null;
            }

            var lead = LeadChoice.Of(reports);
            return new Story(lead.Original, lead.Copies) { OtherReports = [.. reports.Where(report => report != lead)] };
        }

        // one more outlet with words that were told is no news; more words of the outlet that told it are
        bool IsNewReport(StoryReport report) => IsNew(report.Original)
            && report.Copies.Where(copy => ledger.IsTold(copy.Id)).All(copy => copy.Outlet.Equals(report.Original.Outlet, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The articles of all stories that were told, now or before.</summary>
    private static HashSet<ArticleId> Told(TopicStories found, Digest digest, Ledger ledger)
    {
        var sources = digest.Stories.SelectMany(story => story.Sources).Select(source => source.Article).ToHashSet();
        return
        [
            .. found.Stories.Where(story => story.Articles.Any(article => sources.Contains(article.Id) || ledger.IsTold(article.Id)))
                .SelectMany(story => story.Articles).Select(article => article.Id),
        ];
    }
}
