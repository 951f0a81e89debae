using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>Finds the month of a day given by its number alone ("the 9th", "9日").</summary>
internal static class MonthDayResolver
{
    // how much farther the side against the tense counts; set on benches dates/tempeval2-ko and dumps/dev
    private const double AgainstTense = 3;
    private const double AgainstNothing = 1.3;

    public static ResolvedTime Resolve(TimeMeaning.DayOfMonth one, TenseReading tense, DateOnly published)
    {
        var back = one.Pointing == Pointing.Next ? null : Search(one.Number, published, -1);
        var ahead = one.Pointing == Pointing.Last ? null : Search(one.Number, published, 1);
        var (backWeight, aheadWeight) = tense.Tense switch
        {
            Tense.Past => (1.0, AgainstTense),
            Tense.Future => (AgainstTense, 1.0),
            _ => (1.0, AgainstNothing),
        };
        var daysBack = back is { } last ? (published.DayNumber - last.Start.DayNumber) * backWeight : double.MaxValue;
        var daysAhead = ahead is { } next ? (next.Start.DayNumber - published.DayNumber) * aheadWeight : double.MaxValue;
        var today = PeriodWords.Of(published);
        return (daysBack <= daysAhead ? back : ahead) is not { } day
            ? ResolvedTime.Open($"XXXX-XX-{one.Number:00}", "a day that no near month has")
            : ResolvedTime.Of(day, daysBack <= daysAhead
                ? $"{PeriodWords.Of(day)}, the last on or before {today}, {tense.BecauseBack}"
                : $"{PeriodWords.Of(day)}, the next from {today} on, {tense.BecauseAhead}").CountedFrom(published);
    }

    private static CalendarPeriod? Search(int number, DateOnly published, int step)
    {
        var month = CalendarPeriod.Holding(TimeUnit.Month, published);
        for (var i = 0; i <= 2; i++, month = month.Shift(step))
        {
            if (CalendarPeriod.At(TimeUnit.Day, month.Year, month.Start.Month, number) is { } day
                && (step > 0 ? day.Start >= published : day.Start <= published))
            {
                return day;
            }
        }

        return null;
    }
}
