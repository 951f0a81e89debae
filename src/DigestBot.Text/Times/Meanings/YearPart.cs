using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Meanings;

/// <summary>Something that comes once a year: a month, a day of a month, a quarter, a half, a season, a holiday.</summary>
internal abstract record YearPart
{
    /// <summary>The period in one year, or null when that year has none (29 February).</summary>
    public abstract CalendarPeriod? In(int year);

    /// <summary>Its TIMEX3 value behind the year: <c>-06</c>, <c>-Q3</c>.</summary>
    public abstract string Suffix { get; }

    internal sealed record Month(int Number) : YearPart
    {
        public override string Suffix => $"-{Number:00}";

        public override CalendarPeriod? In(int year) => CalendarPeriod.At(TimeUnit.Month, year, Number, 1);
    }

    internal sealed record Day(int MonthNumber, int Number) : YearPart
    {
        public override string Suffix => $"-{MonthNumber:00}-{Number:00}";

        public override CalendarPeriod? In(int year) => CalendarPeriod.At(TimeUnit.Day, year, MonthNumber, Number);
    }

    internal sealed record Quarter(int Number) : YearPart
    {
        public override string Suffix => $"-Q{Number}";

        public override CalendarPeriod? In(int year) => CalendarPeriod.At(TimeUnit.Quarter, year, (3 * Number) - 2, 1);
    }

    internal sealed record Half(int Number) : YearPart
    {
        public override string Suffix => $"-H{Number}";

        public override CalendarPeriod? In(int year) => CalendarPeriod.At(TimeUnit.Half, year, (6 * Number) - 5, 1);
    }

    /// <summary>0 spring, 1 summer, 2 autumn, 3 winter (which begins in December).</summary>
    internal sealed record Season(int Index) : YearPart
    {
        public override string Suffix => "-" + CalendarPeriod.SeasonCode(Index);

        public override CalendarPeriod? In(int year) => CalendarPeriod.At(TimeUnit.Season, year, (3 * Index) + 3, 1);
    }

    internal sealed record Feast(Holiday Holiday) : YearPart
    {
        public override string Suffix => "-XX-XX";

        public override CalendarPeriod? In(int year) =>
            year is < 1 or > 9999 ? null : new CalendarPeriod(TimeUnit.Day, HolidayCalendar.DateOf(Holiday, year));
    }
}
