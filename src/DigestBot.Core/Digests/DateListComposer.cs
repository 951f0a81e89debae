using System.Globalization;
using DigestBot.Digests.Composing;
using DigestBot.Stories;
using DigestBot.Text;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>Gathers the key dates of a topic's articles into a calendar. A day that several reports of one story name is told once.</summary>
public sealed class DateListComposer(TopicNews news)
{
    public const int MostAhead = 20;

    /// <summary>What was matters less than what comes.</summary>
    public const int MostPast = 12;

    public async Task<DateList> ComposeAsync(
        WorkspaceId reader, Topic topic, DigestWindow window, DateTimeZone zone, CultureInfo culture, CancellationToken cancellation)
    {
        var (scope, stories, _) = await news.FindAsync(reader, topic, window, zone, culture, cancellation);
        var now = scope.ComposedAt.InZone(zone);
        var found = stories.SelectMany(DatesOf).ToLookup(found => found.Excerpt.IsUpcoming(found.Date, now));
        var seen = new HashSet<string>();
        var ahead = Take(DatePicker.InCalendarOrder(found[true], item => item.Date.From), seen, MostAhead);
        var past = Take(DatePicker.InCalendarOrder(found[false], item => item.Date.From).Reverse(), seen, MostPast);
        return new DateList(scope, ahead, past);
    }

    private static IEnumerable<(ArticleExcerpt Excerpt, KeyDate Date)> DatesOf(Story story)
    {
        var days = new HashSet<DateOnly>();
        foreach (var excerpt in story.Reports.Select(report => new ArticleExcerpt(report.Original, ReaderMemory.None)))
        {
            foreach (var date in excerpt.Dates.Where(date => !days.Contains(date.From.Date)))
            {
                yield return (excerpt, date);
            }

            days.UnionWith(excerpt.Dates.Select(date => date.From.Date));
        }
    }

    private static List<DigestDate> Take(IEnumerable<(ArticleExcerpt Excerpt, KeyDate Date)> dates, HashSet<string> seen, int count) =>
    [
        .. dates.Select(item => item.Excerpt.TryTake(item.Date)).OfType<DigestDate>()
            .Where(date => seen.Add(DatePicker.Sameness(date.From, date.To, date.What)))
            .Take(count),
    ];
}
