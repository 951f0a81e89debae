using System.Globalization;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>English for calendar periods, used in explanations.</summary>
internal static class PeriodWords
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    public static string Of(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(CalendarPeriod period) => period.Unit switch
    {
        TimeUnit.Week => $"the week of {Of(period.Start)}",
        TimeUnit.Weekend => $"the weekend of {Of(period.Start)}",
        TimeUnit.Month => period.Start.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        TimeUnit.Quarter => $"quarter {(period.Start.Month + 2) / 3} of {period.Year}",
        TimeUnit.Half => $"the {(period.Start.Month < 7 ? "first" : "second")} half of {period.Year}",
        TimeUnit.Season => $"{Seasons[(period.Start.Month / 3) - 1]} {period.Year}",
        TimeUnit.Year => period.Year.ToString(CultureInfo.InvariantCulture),
        TimeUnit.FiscalYear => $"fiscal year {period.Year}",
        TimeUnit.Decade => $"the {period.Year - (period.Year % 10)}s",
        TimeUnit.Century => $"the years {period.Year - (period.Year % 100)} to {period.Year - (period.Year % 100) + 99}",
        _ => Of(period.Start),
    };

    public static string Weekday(int number) => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)(number % 7));

    /// <summary>"1 week before 9 June 2025".</summary>
    public static string Distance(TimeUnit unit, int steps, DateOnly from) =>
        $"{Math.Abs((long)steps)} {Unit(unit, steps)} {(steps < 0 ? "before" : "after")} {Of(from)}";

    public static string Unit(TimeUnit unit, int count) => (unit, Math.Abs((long)count) == 1) switch
    {
        (TimeUnit.FiscalYear, true) => "fiscal year",
        (TimeUnit.FiscalYear, false) => "fiscal years",
        (TimeUnit.Century, false) => "centuries",
        (_, true) => unit.ToString().ToLowerInvariant(),
        _ => unit.ToString().ToLowerInvariant() + "s",
    };
}
