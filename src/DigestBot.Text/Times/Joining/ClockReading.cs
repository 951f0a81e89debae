using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Joining;

/// <summary>Reads a clock time beside a part of the day: "8 tonight", "4 in the morning".</summary>
internal static class ClockReading
{
    private const int Noon = 12;

    public static TimeMeaning Of(TimeMeaning.Clock clock, TimeMeaning.PartOfDay part) =>
        clock with { Time = In(clock.Time, part.Part), Day = clock.Day ?? part.Day };

    /// <summary>The time on the 24-hour clock.</summary>
    public static TimeOnly In(TimeOnly time, DayPart part) => part switch
    {
        DayPart.Afternoon or DayPart.Evening when time.Hour < Noon => time.AddHours(Noon),
        DayPart.Night when time.Hour is >= 6 and < Noon => time.AddHours(Noon),
        DayPart.Morning when time.Hour == Noon => time.AddHours(-Noon),
        _ => time,
    };

    /// <summary>A time on the clock, or null when there is no such time.</summary>
    public static TimeOnly? At(int? hour, int? minute = null, int? second = null) =>
        hour is >= 0 and <= 24 && (minute ?? 0) is >= 0 and <= 59 && (second ?? 0) is >= 0 and <= 59
            ? new TimeOnly(hour.Value % 24, minute ?? 0, second ?? 0)
            : null;
}
