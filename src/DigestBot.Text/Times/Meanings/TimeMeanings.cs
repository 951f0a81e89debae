using DigestBot.Text.Times.Joining;
using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Meanings;

/// <summary>Makes the meanings that the rules of the language packs give; null where the numbers name nothing.</summary>
internal static class TimeMeanings
{
    // two digits from this on mean the 1900s
    private const int Century = 30;

    public static TimeMeaning? Date(int? year, int? month, int? day) => (year, month, day) switch
    {
        ({ } y, { } m, { } d) => Absolute(CalendarPeriod.At(TimeUnit.Day, y, m, d)),
        ({ } y, { } m, null) => Absolute(CalendarPeriod.At(TimeUnit.Month, y, m, 1)),
        (null, { } m and >= 1 and <= 12, { } d) when d >= 1 && d <= DateTime.DaysInMonth(2024, m) => new TimeMeaning.InYear(new YearPart.Day(m, d)),
        (null, { } m and >= 1 and <= 12, null) => new TimeMeaning.InYear(new YearPart.Month(m)),
        ({ } y, null, null) => Year(y),
        (null, null, { } d and >= 1 and <= 31) => new TimeMeaning.DayOfMonth(d),
        _ => null,
    };

    public static TimeMeaning? Year(int? year) => year is { } one ? Absolute(CalendarPeriod.OfYear(one)) : null;

    public static TimeMeaning? FiscalYear(int? year) => year is { } one ? Absolute(CalendarPeriod.At(TimeUnit.FiscalYear, one, 1, 1)) : null;

    public static TimeMeaning? Decade(int? year) => year is { } one ? Absolute(CalendarPeriod.OfDecade(FullYear(one))) : null;

    /// <summary>The century as counted: 18 means the 1700s.</summary>
    public static TimeMeaning? CenturyOf(int? ordinal) => ordinal is > 0 and < 30 ? Absolute(CalendarPeriod.OfCentury(ordinal.Value)) : null;

    public static TimeMeaning? Quarter(int? number, int? year = null) =>
        number is >= 1 and <= 4 ? In(new YearPart.Quarter(number.Value), year) : null;

    public static TimeMeaning? Half(int? number, int? year = null) =>
        number is 1 or 2 ? In(new YearPart.Half(number.Value), year) : null;

    public static TimeMeaning? Season(int? index, Pointing pointing = Pointing.Open) =>
        index is { } one ? new TimeMeaning.InYear(new YearPart.Season(one), pointing) : null;

    public static TimeMeaning? MonthNamed(int? number, Pointing pointing) =>
        number is { } one ? new TimeMeaning.InYear(new YearPart.Month(one), pointing) : null;

    public static TimeMeaning? Feast(int? holiday, Pointing pointing = Pointing.Open) =>
        holiday is { } one ? new TimeMeaning.InYear(new YearPart.Feast((Holiday)one), pointing) : null;

    public static TimeMeaning Length(int? count, TimeUnit unit) => new TimeMeaning.Fixed(TimeType.Duration, DurationValue.Of(count, unit));

    public static TimeMeaning LengthAsWritten(string count, TimeUnit unit) => new TimeMeaning.Fixed(TimeType.Duration, DurationValue.Of(count, unit));

    public static TimeMeaning LengthAndHalf(int count, TimeUnit unit) => new TimeMeaning.Fixed(TimeType.Duration, DurationValue.WithHalf(count, unit));

    public static TimeMeaning Every(int? count, TimeUnit unit) => new TimeMeaning.Fixed(TimeType.Set, DurationValue.Of(count, unit));

    /// <summary>-1 the past, 0 the present, 1 the future, without a date.</summary>
    public static TimeMeaning Vague(int direction) =>
        new TimeMeaning.Fixed(TimeType.Date, direction switch { < 0 => "PAST_REF", 0 => "PRESENT_REF", _ => "FUTURE_REF" });

    public static TimeMeaning? Clock(int? hour, int? minute = null, int? second = null, TimeSpan? offset = null, DayPart? part = null)
    {
        if (ClockReading.At(hour, minute, second) is not { } time)
        {
            return null;
        }

        return new TimeMeaning.Clock(part is { } one ? ClockReading.In(time, one) : time, offset, second is not null);
    }

    public static TimeSpan? Offset(int? minutes) => minutes is { } one ? TimeSpan.FromMinutes(one) : null;

    /// <summary>A year written with two digits, in full.</summary>
    public static int FullYear(int year) => year >= 100 ? year : year >= Century ? 1900 + year : 2000 + year;

    private static TimeMeaning.InYear In(YearPart part, int? year) => new TimeMeaning.InYear(part, Pointing.Open, Year(year));

    private static TimeMeaning.Absolute? Absolute(CalendarPeriod? period) => period is { } one ? new TimeMeaning.Absolute(one) : null;
}
