using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>Finds the year of a month, day, quarter, half, season or holiday that comes without one.</summary>
internal static class YearPartResolver
{
    private const int LeapSearch = 8;

    // set on bench dates/timebank: "redemption on Dec. 7" in October, "said in January" in November
    private const int AgainstTense = 6;

    // "extended the loan through January" in October
    private const int AgainstTenseToEnd = 2;

    // results of a quarter come out within so many days of its end
    private const int JustEnded = 92;

    public static ResolvedTime Resolve(TimeMeaning.InYear meaning, TenseReading tense, AnchorContext context, Func<TimeMeaning, ResolvedTime> resolve)
    {
        var part = meaning.Part;
        if (meaning.Pointing == Pointing.Any)
        {
            return new ResolvedTime(TimeType.Set, "XXXX" + part.Suffix, "of any year");
        }

        if (meaning.Year is { } of)
        {
            return resolve(of) is { Period: { } year } named && part.In(year.Year) is { } inYear
                ? ResolvedTime.Of(inYear, $"{PeriodWords.Of(inYear)}, in the year the phrase names") with { Anchor = named.Anchor }
                : ResolvedTime.Open("XXXX" + part.Suffix, "of a year that nothing tells");
        }

        if (meaning.Pointing == Pointing.Open && Told(context, tense) is { } told && part.In(told) is { } then)
        {
            return ResolvedTime.Of(then, $"{PeriodWords.Of(then)}, in the year told of before it").CountedFrom(CalendarPeriod.OfYear(told)?.Start);
        }

        if (meaning.OnWeekday is { } weekday && context.Published is { } near && Fitting(part, weekday, near) is { } fitting)
        {
            return ResolvedTime.Of(fitting, $"{PeriodWords.Of(fitting)}, a {PeriodWords.Weekday(weekday)} as the phrase says").CountedFrom(near);
        }

        return context.Published is { } published
            ? Near(part, meaning.Pointing, tense, published).CountedFrom(published)
            : ResolvedTime.Open("XXXX" + part.Suffix, "of a year that nothing tells, as the article has no date");
    }

    // an article without a date may still look ahead of the years it tells of
    private static int? Told(AnchorContext context, TenseReading tense) => context switch
    {
        { Narrative: true } => context.Last?.Year,
        { Published: null } => tense.Tense == Tense.Future ? null : context.YearOfParagraph,
        _ => context.YearOfSentence,
    };

    private static ResolvedTime Near(YearPart part, Pointing pointing, TenseReading tense, DateOnly published)
    {
        var day = PeriodWords.Of(published);
        var (found, why) = pointing switch
        {
            Pointing.Last => (Latest(part, published, period => period.End <= published), $"the last before {day}"),
            Pointing.Next => (Earliest(part, published, period => period.Start > published), $"the next after {day}"),
            Pointing.This => (part.In(published.Year), $"of the year of publication, {published.Year}"),
            _ when part is YearPart.Quarter or YearPart.Half && Latest(part, published, period => period.End <= published) is { } ended
                && published.DayNumber - ended.End.DayNumber < JustEnded => (ended, $"just ended on {day}"),
            _ => Nearest(part, tense, published),
        };
        return found is { } period
            ? ResolvedTime.Of(period, $"{PeriodWords.Of(period)}, {why}")
            : ResolvedTime.Open("XXXX" + part.Suffix, "of a year that nothing tells");
    }

    // back or ahead, whichever is nearer; the side against the tense counts for farther than it is
    private static (CalendarPeriod? Period, string Why) Nearest(YearPart part, TenseReading tense, DateOnly published)
    {
        var day = PeriodWords.Of(published);
        var back = Latest(part, published, period => period.Start <= published);
        var ahead = Earliest(part, published, period => period.Start > published || (tense.Tense == Tense.Future && period.End > published));
        var (backWeight, aheadWeight) = tense.Tense switch
        {
            Tense.Past => (1, tense.IsDeadline ? AgainstTenseToEnd : AgainstTense),
            Tense.Future => (2 * AgainstTense, 1),
            _ => (1, part is YearPart.Quarter or YearPart.Half ? AgainstTense : 2),
        };
        var daysBack = back is { } last ? (published.DayNumber - last.Start.DayNumber) * backWeight : int.MaxValue;
        var daysAhead = ahead is { } next ? Math.Max(next.Start.DayNumber - published.DayNumber, 0) * aheadWeight : int.MaxValue;
        return daysBack <= daysAhead && back is not null
            ? (back, $"the last on or before {day}, {tense.BecauseBack}")
            : (ahead, $"the next from {day} on, {tense.BecauseAhead}");
    }

    // the year nearest to publication in which the date falls on that weekday
    private static CalendarPeriod? Fitting(YearPart part, int weekday, DateOnly published) => Years(published.Year - 1, 1).Take(3)
        .Select(part.In)
        .Where(period => period is { } one && CalendarPeriod.Weekday(one.Start) == weekday)
        .MinBy(period => Math.Abs(period!.Value.Start.DayNumber - published.DayNumber));

    private static CalendarPeriod? Latest(YearPart part, DateOnly published, Func<CalendarPeriod, bool> fits) =>
        Years(published.Year + 1, -1).Select(part.In).FirstOrDefault(period => period is { } one && fits(one));

    private static CalendarPeriod? Earliest(YearPart part, DateOnly published, Func<CalendarPeriod, bool> fits) =>
        Years(published.Year - 1, 1).Select(part.In).FirstOrDefault(period => period is { } one && fits(one));

    private static IEnumerable<int> Years(int first, int step) => Enumerable.Range(0, LeapSearch + 2).Select(index => first + (index * step));
}
