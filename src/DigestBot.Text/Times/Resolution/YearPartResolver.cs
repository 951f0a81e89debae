using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>Finds the year of a month, day, quarter, half, season or holiday that comes without one.</summary>
internal static class YearPartResolver
{
    private const int LeapSearch = 8;

    public static ResolvedTime Resolve(TimeMeaning.InYear meaning, TenseReading tense, AnchorContext context, Func<TimeMeaning, ResolvedTime> resolve)
    {
        var part = meaning.Part;
        if (meaning.Pointing == Pointing.Any)
        {
            return new ResolvedTime(TimeType.Set, "XXXX" + part.Suffix, "of any year");
        }

        if (meaning.Year is { } of)
        {
            return resolve(of).Period is { } year && part.In(year.Year) is { } inYear
                ? ResolvedTime.Of(inYear, $"{PeriodWords.Of(inYear)}, in the year the phrase names")
                : ResolvedTime.Open("XXXX" + part.Suffix, "of a year that nothing tells");
        }

        if (meaning.Pointing == Pointing.Open && Told(context) is { } told && part.In(told) is { } then)
        {
            return ResolvedTime.Of(then, $"{PeriodWords.Of(then)}, in the year told of before it");
        }

        return context.Published is { } published
            ? Near(part, meaning.Pointing, tense, published)
            : ResolvedTime.Open("XXXX" + part.Suffix, "of a year that nothing tells, as the article has no date");
    }

    private static int? Told(AnchorContext context) =>
        context.Narrative || context.Published is null ? context.Last?.Year : context.YearOfSentence;

    private static ResolvedTime Near(YearPart part, Pointing pointing, TenseReading tense, DateOnly published)
    {
        var day = PeriodWords.Of(published);
        var (found, why) = pointing switch
        {
            Pointing.Last => (Latest(part, published, period => period.End <= published), $"the last before {day}"),
            Pointing.Next => (Earliest(part, published, period => period.Start > published), $"the next after {day}"),
            Pointing.This => (part.In(published.Year), $"of the year of publication, {published.Year}"),
            _ when tense.Tense == Tense.Future => (Earliest(part, published, period => period.End > published), $"the next from {day} on, {tense.Because}"),
            _ => (Latest(part, published, period => period.Start <= published), $"the last on or before {day}, {tense.Because}"),
        };
        return found is { } period
            ? ResolvedTime.Of(period, $"{PeriodWords.Of(period)}, {why}")
            : ResolvedTime.Open("XXXX" + part.Suffix, "of a year that nothing tells");
    }

    private static CalendarPeriod? Latest(YearPart part, DateOnly published, Func<CalendarPeriod, bool> fits) =>
        Years(published.Year + 1, -1).Select(part.In).FirstOrDefault(period => period is { } one && fits(one));

    private static CalendarPeriod? Earliest(YearPart part, DateOnly published, Func<CalendarPeriod, bool> fits) =>
        Years(published.Year - 1, 1).Select(part.In).FirstOrDefault(period => period is { } one && fits(one));

    private static IEnumerable<int> Years(int first, int step) => Enumerable.Range(0, LeapSearch + 2).Select(index => first + (index * step));
}
