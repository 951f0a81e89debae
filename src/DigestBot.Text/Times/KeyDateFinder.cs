using DigestBot.Text.Sentences;
using DigestBot.Text.Times.KeyDates;

namespace DigestBot.Text.Times;

/// <summary>
/// Chooses the dates worth telling: what is still to come first, in calendar order, then the few days the news itself happened on.
/// Vague references, lengths and background years are left out.
/// </summary>
internal static class KeyDateFinder
{
    private const int MostAhead = 6;
    private const int MostBack = 2;

    // a programme of hundreds of dates is not read to its end
    private const int MostLookedAt = 60;

    // the news is told at the top; how many sentences of it may give a past date
    private const int TopSentences = 4;
    private const int RecentDays = 31;

    public static IReadOnlyList<KeyDate> Find(TextDocument document, IReadOnlyList<TimeExpression> times)
    {
        if (document.Published is not { } published || times.Count == 0)
        {
            return [];
        }

        var clauses = new ClauseReader(document);
        var ahead = times.Where(IsAhead).OrderBy(IsYearLong);
        var back = times.Where(time => IsRecentDay(time, published) && IsAtTop(time, document));
        var future = Choose(ahead, clauses, MostAhead);
        var past = Choose(back, clauses, MostBack)
            .Where(date => !char.IsLower(document.Text[date.What.Start]) && !future.Exists(other => other.What.Overlaps(date.What)));
        return [.. future.OrderBy(date => date.From.Date).ThenBy(date => date.What.Start), .. past];
    }

    private static bool IsAhead(TimeExpression time) =>
        time is { Role: TimeRole.Future, IsVague: false, From: { } from, To: { } to } && to.Date.DayNumber - from.Date.DayNumber <= 366;

    // a bare year to come tells less than a day, a month or a half-year
    private static bool IsYearLong(TimeExpression time) => time.To!.Value.Date.DayNumber - time.From!.Value.Date.DayNumber > 300;

    private static bool IsRecentDay(TimeExpression time, CalendarMoment published) =>
        time is { Role: TimeRole.Past, IsVague: false, Parts.Count: 0, From: { } from, To: { } to } && to.Date.DayNumber - from.Date.DayNumber <= 1
        && published.Date.DayNumber - from.Date.DayNumber <= RecentDays;

    private static bool IsAtTop(TimeExpression time, TextDocument document) =>
        document.Sentences.Count <= TopSentences || time.Span.Start < document.Sentences[TopSentences].Start;

    private static List<KeyDate> Choose(IEnumerable<TimeExpression> times, ClauseReader clauses, int most)
    {
        var chosen = new List<KeyDate>();
        foreach (var time in times.Take(MostLookedAt))
        {
            if (chosen.Count == most)
            {
                break;
            }

            if (!chosen.Exists(date => date.From.Date == time.From!.Value.Date) && clauses.Around(time.Span) is { } what)
            {
                chosen.Add(new KeyDate(time.From!.Value, time.To!.Value, what, time.Span));
            }
        }

        return chosen;
    }
}
