using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>Places meanings on the calendar, in the order of the text.</summary>
internal sealed class TimeResolver(AnchorContext context, bool monthsFromContext, int fiscalMonth)
{
    private const int ResultsSeason = 45;

    public ResolvedTime Resolve(TimeMeaning meaning, TenseReading tense)
    {
        var resolved = Place(meaning, tense);
        if (resolved.Period is { } period && meaning is not TimeMeaning.ComparedPeriod)
        {
            context.Note(period, IsFullyNamed(meaning));
        }
        else if (resolved.Type == TimeType.Duration && resolved.Value is ['P', not 'T', .., 'M' or 'Q' or 'Y'])
        {
            context.NoteLength();
        }

        return resolved;
    }

    /// <summary>Whether the phrase itself names its year.</summary>
    public static bool IsFullyNamed(TimeMeaning meaning) => meaning switch
    {
        TimeMeaning.Absolute => true,
        TimeMeaning.InYear { Year: { } year } => IsFullyNamed(year),
        TimeMeaning.PartOfDay { Day: { } day } => IsFullyNamed(day),
        TimeMeaning.Clock { Day: { } day } => IsFullyNamed(day),
        _ => false,
    };

    private ResolvedTime Place(TimeMeaning meaning, TenseReading tense) => meaning switch
    {
        TimeMeaning.Fixed one => new ResolvedTime(one.Type, one.Value, Reason(one)),
        TimeMeaning.Absolute one => ResolvedTime.Of(Begun(one.Period), $"{PeriodWords.Of(one.Period)}, as written"),
        TimeMeaning.InYear one => YearPartResolver.Resolve(one, tense, context, inner => Place(inner, tense)),
        TimeMeaning.Weekday one => WeekdayResolver.Resolve(one, tense, context, inner => Place(inner, tense)),
        TimeMeaning.DayOfMonth one => DayOfMonth(one, tense),
        TimeMeaning.FromPublication one => FromPublication(one),
        TimeMeaning.FromContext one => FromContext(one, tense),
        TimeMeaning.ComparedPeriod one => Compared(one),
        TimeMeaning.Around one => Place(one.Day, tense) is { Period: { } day } inner
            ? ResolvedTime.Of(CalendarPeriod.Holding(one.Unit, day.Start), inner.Why) with { Anchor = inner.Anchor }
            : ResolvedTime.Open(Unplaced(one.Unit), "around a day that nothing tells"),
        TimeMeaning.Current one => Current(one),
        TimeMeaning.PartOfDay one => OfDay(one.Day, tense, day => ClockPlacer.Part(one.Part, day)),
        TimeMeaning.Clock one => OfDay(one.Day, tense, day => ClockPlacer.Clock(one, day)),
        _ => throw new ArgumentException($"A {meaning.GetType().Name} is placed by its ends.", nameof(meaning)),
    };

    /// <summary>A fiscal year begins in the month in which the country begins it.</summary>
    private CalendarPeriod Begun(CalendarPeriod period) =>
        period.Unit == TimeUnit.FiscalYear ? period with { Start = new DateOnly(period.Year, fiscalMonth, 1) } : period;

    private CalendarPeriod Holding(TimeUnit unit, DateOnly day) =>
        Begun(CalendarPeriod.Holding(unit, unit == TimeUnit.FiscalYear ? new CalendarPeriod(TimeUnit.Month, day).Shift(1 - fiscalMonth).Start : day));

    private static string Reason(TimeMeaning.Fixed one) => one.Type switch
    {
        TimeType.Duration => "a length of time, without a place on the calendar",
        TimeType.Set => "a time that comes again and again",
        _ => "too vague for a date",
    };

    private ResolvedTime DayOfMonth(TimeMeaning.DayOfMonth one, TenseReading tense)
    {
        if (one.Month is { } of)
        {
            return Place(of, tense) is { Period: { } month } named && CalendarPeriod.At(TimeUnit.Day, month.Year, month.Start.Month, one.Number) is { } inMonth
                ? ResolvedTime.Of(inMonth, $"{PeriodWords.Of(inMonth)}, in the month the phrase names") with { Anchor = named.Anchor }
                : ResolvedTime.Open($"XXXX-XX-{one.Number:00}", "of a month that nothing tells");
        }

        if ((monthsFromContext || context.Narrative) && context.Last is { Unit: TimeUnit.Day or TimeUnit.Month or TimeUnit.Week } last
            && CalendarPeriod.At(TimeUnit.Day, last.Year, last.Start.Month, one.Number) is { } told)
        {
            return ResolvedTime.Of(told, $"{PeriodWords.Of(told)}, in the month told of before it").CountedFrom(last.Start);
        }

        if (context.Published is not { } published)
        {
            return ResolvedTime.Open($"XXXX-XX-{one.Number:00}", "of a month that nothing tells, as the article has no date");
        }

        return MonthDayResolver.Resolve(one, tense, published);
    }

    private ResolvedTime FromPublication(TimeMeaning.FromPublication one)
    {
        if (one.Unit < TimeUnit.Night)
        {
            return ClockPlacer.HoursFrom(context.PublishedMoment, one.Unit, one.Steps);
        }

        if (context.Published is not { } published)
        {
            return ResolvedTime.Open(Unplaced(one.Unit), "counted from a publication date that is not known");
        }

        var period = Holding(one.Unit, published).Shift(one.Steps);
        var why = one.Steps == 0
            ? $"{PeriodWords.Of(period)}, which holds {PeriodWords.Of(published)}"
            : $"{PeriodWords.Of(period)}, {PeriodWords.Distance(one.Unit, one.Steps, published)}";
        return ResolvedTime.Of(period, period.Start == published && one.Unit == TimeUnit.Day ? $"{PeriodWords.Of(period)}, the day of publication" : why)
            .CountedFrom(published);
    }

    private ResolvedTime FromContext(TimeMeaning.FromContext one, TenseReading tense)
    {
        var anchor = one.Unit is TimeUnit.Day or TimeUnit.Night or TimeUnit.Weekend ? context.Day(tense.Tense) : context.Last?.Start ?? context.Published;
        var isUntold = context.Last is null && one.Steps > 0 && tense.Tense != Tense.Future;
        if (one.Unit < TimeUnit.Night || isUntold || anchor is not { } from)
        {
            return ResolvedTime.Open(Unplaced(one.Unit), "counted from a time that nothing tells");
        }

        var period = CalendarPeriod.Holding(one.Unit, from).Shift(one.Steps);
        return ResolvedTime.Of(period, one.Steps == 0
            ? $"{PeriodWords.Of(period)}, the {PeriodWords.Unit(one.Unit, 1)} spoken of before it"
            : $"{PeriodWords.Of(period)}, {PeriodWords.Distance(one.Unit, one.Steps, from)}, spoken of before it").CountedFrom(from);
    }

    private ResolvedTime Compared(TimeMeaning.ComparedPeriod one)
    {
        var with = context.Compared is { } compared && (!one.Spoken || compared.Unit is TimeUnit.Quarter or TimeUnit.Half) ? compared : (CalendarPeriod?)null;
        if (with is not { } period)
        {
            return CalendarPeriod.OfYear(one.Year ?? 0) is { } named
                ? ResolvedTime.Of(named, $"{PeriodWords.Of(named)}, as written")
                : FromPublication(new TimeMeaning.FromPublication(TimeUnit.Year, one.Years));
        }

        var grain = period.Unit == TimeUnit.Day ? CalendarPeriod.Holding(TimeUnit.Month, period.Start) : period;
        var moved = grain with { Start = CalendarPeriod.Holding(TimeUnit.Day, grain.Start).Start.AddYears(Math.Max(one.Year - grain.Year ?? one.Years, 1 - grain.Year)) };
        return ResolvedTime.Of(moved, $"{PeriodWords.Of(moved)}, compared with {PeriodWords.Of(grain)}").CountedFrom(grain.Start);
    }

    private ResolvedTime Current(TimeMeaning.Current one)
    {
        if (one.Unit == TimeUnit.Quarter && context.LastQuarter is { } quarter)
        {
            return ResolvedTime.Of(quarter, $"{PeriodWords.Of(quarter)}, the quarter spoken of before it").CountedFrom(quarter.Start);
        }

        // results are told in the weeks after a quarter's end
        var justEnded = one.Unit == TimeUnit.Quarter && context.Published is { } day
            && day.DayNumber - CalendarPeriod.Holding(TimeUnit.Quarter, day).Start.DayNumber < ResultsSeason;
        return FromPublication(new TimeMeaning.FromPublication(one.Unit, justEnded ? -1 : 0));
    }

    private ResolvedTime OfDay(TimeMeaning? meaning, TenseReading tense, Func<DateOnly?, ResolvedTime> place)
    {
        if (meaning is null)
        {
            var spoken = context.Day(tense.Tense);
            return place(spoken).CountedFrom(spoken);
        }

        var day = Place(meaning, tense);
        var placed = place(day.Period?.Start);
        var value = day.Period is null ? day.Value + placed.Value[placed.Value.IndexOf('T', StringComparison.Ordinal)..] : placed.Value;
        return placed with { Value = value, Why = day.Why, Anchor = day.Anchor };
    }

    private static string Unplaced(TimeUnit unit) => unit switch
    {
        TimeUnit.Week => "XXXX-WXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Half => "XXXX-HX",
        TimeUnit.Year => "XXXX",
        TimeUnit.FiscalYear => "FYXXXX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        _ => "XXXX-XX-XX",
    };
}
