using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>Places a weekday: the latest not after publication, unless tense or "next" turns it ahead.</summary>
internal static class WeekdayResolver
{
    public static ResolvedTime Resolve(TimeMeaning.Weekday meaning, TenseReading tense, AnchorContext context, Func<TimeMeaning, ResolvedTime> resolve)
    {
        var number = meaning.Number;
        var name = PeriodWords.Weekday(number);
        if (meaning.Pointing == Pointing.Any)
        {
            return new ResolvedTime(TimeType.Set, $"XXXX-WXX-{number}", $"every {name}");
        }

        if (meaning.Week is { } of && resolve(of) is { Period: { } week } named)
        {
            return Day(On(CalendarPeriod.Holding(TimeUnit.Week, week.Start).Start, number - 1), "of the week the phrase names") with { Anchor = named.Anchor };
        }

        if (context.Published is not { } published)
        {
            return ResolvedTime.Open($"XXXX-WXX-{number}", $"a {name} of an unknown week, as the article has no date");
        }

        var today = PeriodWords.Of(published);
        var day = meaning.Pointing switch
        {
            Pointing.Last => Day(Back(On(published, -1), number), $"the last {name} before {today}"),
            Pointing.Next => Day(Ahead(On(published, 1), number), $"the next {name} after {today}"),
            Pointing.This when tense.Tense != Tense.Past => Day(Ahead(published, number), $"the first {name} from {today} on"),
            _ when tense.Tense == Tense.Future => Day(Ahead(published, number), $"the first {name} from {today} on, {tense.BecauseAhead}"),
            _ => Day(Back(published, number), $"the last {name} on or before {today}, {tense.BecauseBack}"),
        };
        return day.CountedFrom(published);
    }

    private static ResolvedTime Day(DateOnly date, string why) => ResolvedTime.Of(new CalendarPeriod(TimeUnit.Day, date), why);

    private static DateOnly Back(DateOnly from, int number) => On(from, -((CalendarPeriod.Weekday(from) - number + 7) % 7));

    private static DateOnly Ahead(DateOnly from, int number) => On(from, (number - CalendarPeriod.Weekday(from) + 7) % 7);

    // stops at the ends of the calendar
    private static DateOnly On(DateOnly date, int days) => new CalendarPeriod(TimeUnit.Day, date).Shift(days).Start;
}
