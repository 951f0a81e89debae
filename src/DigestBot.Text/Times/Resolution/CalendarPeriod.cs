using System.Globalization;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>One unit of the calendar: a day, an ISO week, a month, … a century, by its first day.</summary>
internal readonly record struct CalendarPeriod(TimeUnit Unit, DateOnly Start)
{
    private const string SeasonCodes = "SPSUFAWI";

    public DateOnly End => Unit switch
    {
        TimeUnit.Week => Plus(Start, 7, 0),
        TimeUnit.Weekend => Plus(Start, 2, 0),
        TimeUnit.Month => Plus(Start, 0, 1),
        TimeUnit.Quarter or TimeUnit.Season => Plus(Start, 0, 3),
        TimeUnit.Half => Plus(Start, 0, 6),
        TimeUnit.Year or TimeUnit.FiscalYear => Plus(Start, 0, 12),
        TimeUnit.Decade => Plus(Start, 0, 120),
        TimeUnit.Century => Plus(Start, 0, 1200),
        _ => Plus(Start, 1, 0),
    };

    public int Year => Start.Year;

    /// <summary>The TIMEX3 value.</summary>
    public string Value => Unit switch
    {
        TimeUnit.Week => $"{IsoYear}-W{IsoWeek:00}",
        TimeUnit.Weekend => $"{IsoYear}-W{IsoWeek:00}-WE",
        TimeUnit.Month => $"{Year:0000}-{Start.Month:00}",
        TimeUnit.Quarter => $"{Year:0000}-Q{(Start.Month + 2) / 3}",
        TimeUnit.Half => $"{Year:0000}-H{(Start.Month + 5) / 6}",
        TimeUnit.Season => $"{Year:0000}-{SeasonCode((Start.Month / 3) - 1)}",
        TimeUnit.Year => $"{Year:0000}",
        TimeUnit.FiscalYear => $"FY{Year:0000}",
        TimeUnit.Decade => $"{Year / 10:000}",
        TimeUnit.Century => $"{Year / 100:00}",
        _ => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private int IsoYear => ISOWeek.GetYear(Start.ToDateTime(TimeOnly.MinValue));

    private int IsoWeek => ISOWeek.GetWeekOfYear(Start.ToDateTime(TimeOnly.MinValue));

    public static string SeasonCode(int index) => SeasonCodes.Substring(index * 2, 2);

    /// <summary>The period of a unit that begins on a date, or null when there is no such date.</summary>
    public static CalendarPeriod? At(TimeUnit unit, int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new CalendarPeriod(unit, new DateOnly(year, month, day))
            : null;

    public static CalendarPeriod? OfYear(int year) => At(TimeUnit.Year, year, 1, 1);

    public static CalendarPeriod? OfDecade(int year) => At(TimeUnit.Decade, year - (year % 10), 1, 1);

    /// <summary>The century as counted: 18 gives the 1700s.</summary>
    public static CalendarPeriod? OfCentury(int ordinal) => At(TimeUnit.Century, Math.Max((ordinal - 1) * 100, 1), 1, 1);

    /// <summary>The period of a unit that holds a date.</summary>
    public static CalendarPeriod Holding(TimeUnit unit, DateOnly date) => new(unit, unit switch
    {
        TimeUnit.Week => Plus(date, -Weekday(date) + 1, 0),
        TimeUnit.Weekend => Plus(date, -Weekday(date) + 6, 0),
        TimeUnit.Month => new DateOnly(date.Year, date.Month, 1),
        TimeUnit.Quarter => new DateOnly(date.Year, date.Month - ((date.Month - 1) % 3), 1),
        TimeUnit.Half => new DateOnly(date.Year, date.Month > 6 ? 7 : 1, 1),
        TimeUnit.Season => Plus(new DateOnly(date.Year, date.Month, 1), 0, -(date.Month % 3)),
        TimeUnit.Year or TimeUnit.FiscalYear => new DateOnly(date.Year, 1, 1),
        TimeUnit.Decade => new DateOnly(Math.Max(date.Year - (date.Year % 10), 1), 1, 1),
        TimeUnit.Century => new DateOnly(Math.Max(date.Year - (date.Year % 100), 1), 1, 1),
        _ => date,
    });

    /// <summary>So many units on (or back, when negative); stops at the ends of the calendar.</summary>
    public CalendarPeriod Shift(int steps) => new(Unit, Unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend => Plus(Start, 7L * steps, 0),
        TimeUnit.Month => Plus(Start, 0, steps),
        TimeUnit.Quarter or TimeUnit.Season => Plus(Start, 0, 3L * steps),
        TimeUnit.Half => Plus(Start, 0, 6L * steps),
        TimeUnit.Year or TimeUnit.FiscalYear => Plus(Start, 0, 12L * steps),
        TimeUnit.Decade => Plus(Start, 0, 120L * steps),
        TimeUnit.Century => Plus(Start, 0, 1200L * steps),
        _ => Plus(Start, steps, 0),
    });

    /// <summary>Weekday from 1 = Monday to 7 = Sunday.</summary>
    public static int Weekday(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    private static DateOnly Plus(DateOnly date, long days, long months)
    {
        var day = date.DayNumber + days;
        if (day < 0 || day > DateOnly.MaxValue.DayNumber)
        {
            return days < 0 ? DateOnly.MinValue : DateOnly.MaxValue;
        }

        var month = ((long)date.Year * 12) + date.Month - 1 + months;
        return month < 12 ? DateOnly.MinValue
            : month >= 120_000 ? DateOnly.MaxValue
            : months == 0 ? DateOnly.FromDayNumber((int)day) : date.AddMonths((int)months);
    }
}
