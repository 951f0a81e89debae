using DigestBot.Text.Times.Resolution;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Meanings;

/// <summary>What a phrase says about time, before anybody asks when it was said.</summary>
internal abstract record TimeMeaning
{
    /// <summary>A value that needs no calendar: a duration, a rhythm, a vague reference.</summary>
    internal sealed record Fixed(TimeType Type, string Value) : TimeMeaning;

    /// <summary>A period fully named: 9 June 2025, 1910, the 1970s, the 18th century.</summary>
    internal sealed record Absolute(CalendarPeriod Period) : TimeMeaning;

    /// <summary>
    /// A part of some year; <paramref name="Year"/> says which, when the phrase does;
    /// <paramref name="OnWeekday"/> is the weekday named beside it.
    /// </summary>
    internal sealed record InYear(YearPart Part, Pointing Pointing = Pointing.Open, TimeMeaning? Year = null, int? OnWeekday = null) : TimeMeaning;

    /// <summary>A day of some week; <paramref name="Week"/> says which, when the phrase does.</summary>
    internal sealed record Weekday(int Number, Pointing Pointing = Pointing.Open, TimeMeaning? Week = null) : TimeMeaning;

    /// <summary>A day of some month; <paramref name="Month"/> says which, when the phrase does.</summary>
    internal sealed record DayOfMonth(int Number, Pointing Pointing = Pointing.Open, TimeMeaning? Month = null) : TimeMeaning;

    /// <summary>So many units from publication: last week, tomorrow, two years ago.</summary>
    internal sealed record FromPublication(TimeUnit Unit, int Steps) : TimeMeaning;

    /// <summary>So many units from the time spoken of before: the same day, that year, two weeks later.</summary>
    internal sealed record FromContext(TimeUnit Unit, int Steps) : TimeMeaning;

    /// <summary>The period spoken of before, so many years away: "a year earlier" keeps the grain of what it is compared with.</summary>
    internal sealed record ComparedPeriod(int Years, bool Spoken = false) : TimeMeaning
    {
        /// <summary>The year the other period lies in, when the phrase names it ("the 2024 period") and does not count to it.</summary>
        public int? Year { get; init; }
    }

    /// <summary>The week, month or year that holds a day: "the week of July 14".</summary>
    internal sealed record Around(TimeUnit Unit, TimeMeaning Day) : TimeMeaning;

    /// <summary>A length and where it is counted from: "the quarter", "the period" spoken of.</summary>
    internal sealed record Current(TimeUnit Unit) : TimeMeaning;

    /// <summary>A part of some day.</summary>
    internal sealed record PartOfDay(DayPart Part, TimeMeaning? Day = null) : TimeMeaning;

    /// <summary>A time of day.</summary>
    internal sealed record Clock(TimeOnly Time, TimeSpan? Offset = null, bool Seconds = false, TimeMeaning? Day = null) : TimeMeaning;

    /// <summary>From one time to another; where each end stands is kept in tokens.</summary>
    internal sealed record Range(RangeEnd Start, RangeEnd End) : TimeMeaning;

    /// <summary>One end of a range.</summary>
    internal sealed record RangeEnd(int FirstToken, int EndToken, TimeMeaning Meaning);
}
