using DigestBot.Text;
using NodaTime;

namespace DigestBot.Articles;

/// <summary>Publication dates that cannot be: later than any zone or a wrong clock explains.</summary>
internal static class FarFuture
{
    private const int DaysBelieved = 2;

    /// <summary>
    /// The analysis as it is, or without its date when that lies too far ahead. Everything counted from the false date
    /// is then read again without one, so that no digest shows a wrong day.
    /// </summary>
    public static (ArticleAnalysis Analysis, string? Notice) Distrust(ArticleAnalysis analysis, Instant now)
    {
        var last = now.InUtc().Date.PlusDays(DaysBelieved);
        if (analysis.Published is not { } published || LocalDate.FromDateOnly(published.Date) <= last)
        {
            return (analysis, null);
        }

        var undated = TextAnalyzer.Analyze(new AnalysisInput
        {
            Kind = AnalysisKind.Plain,
            Text = analysis.Text,
            Title = analysis.Title,
            Language = analysis.Language,
        })[0];
        var notice = $"says it was published on {published}, which is still to come; it counts from the day it came in";
        return (analysis with
        {
            Published = null,
            PublishedFrom = null,
            Updated = null,
            Times = undated.Times,
            KeyDates = undated.KeyDates,
            Gist = undated.Gist,
            Sentences = undated.Sentences,
            Quotes = undated.Quotes,
        }, notice);
    }
}
