using System.Globalization;
using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>Parts of days and times of day, on a day or without one.</summary>
internal static class ClockPlacer
{
    // more hours than this are told in days
    private const int LongestCount = 10_000;

    private static readonly string[] PartCodes = ["TMO", "TAF", "TEV", "TNI", "TMI", "TDT"];

    public static ResolvedTime Part(DayPart part, DateOnly? day)
    {
        var value = Day(day) + PartCodes[(int)part];
        return day is { } date
            ? ResolvedTime.Of(new CalendarPeriod(TimeUnit.Day, date), $"on {PeriodWords.Of(date)}") with { Type = TimeType.Time, Value = value }
            : new ResolvedTime(TimeType.Time, value, "on a day that nothing tells");
    }

    public static ResolvedTime Clock(TimeMeaning.Clock clock, DateOnly? day)
    {
        var written = clock.Time.ToString(clock.Seconds ? "'T'HH:mm:ss" : "'T'HH:mm", CultureInfo.InvariantCulture);
        var value = Day(day) + written + Offset(clock.Offset);
        if (day is not { } date)
        {
            return new ResolvedTime(TimeType.Time, value, "on a day that nothing tells");
        }

        var end = clock.Time.Add(clock.Seconds ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(1), out var wrapped);
        return new ResolvedTime(TimeType.Time, value, $"on {PeriodWords.Of(date)}")
        {
            Period = new CalendarPeriod(TimeUnit.Day, date),
            From = new CalendarMoment(date, clock.Time, clock.Offset),
            To = new CalendarMoment(wrapped == 0 ? date : new CalendarPeriod(TimeUnit.Day, date).End, end, clock.Offset),
        };
    }

    /// <summary>Hours, minutes or seconds from publication; without a publication time the value is their number.</summary>
    public static ResolvedTime HoursFrom(CalendarMoment? published, TimeUnit unit, int steps)
    {
        if (published is not { Time: { } time } moment || Math.Abs((long)steps) > LongestCount)
        {
            return new ResolvedTime(TimeType.Duration, DurationValue.Of(Math.Abs(steps), unit), "a length of time, counted from an hour that is not known");
        }

        var length = unit switch { TimeUnit.Hour => TimeSpan.FromHours(steps), TimeUnit.Minute => TimeSpan.FromMinutes(steps), _ => TimeSpan.FromSeconds(steps) };
        var at = time.Add(length, out var days);
        var date = new CalendarPeriod(TimeUnit.Day, moment.Date).Shift(days).Start;
        return Clock(new TimeMeaning.Clock(at, moment.Offset), date) with { Why = $"counted from {moment}", Anchor = moment };
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "XXXX-XX-XX";

    private static string Offset(TimeSpan? offset) => offset switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { } one => (one < TimeSpan.Zero ? "-" : "+") + one.ToString("hh\\:mm", CultureInfo.InvariantCulture),
    };
}
