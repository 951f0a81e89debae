using DigestBot.Text;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>Tells dates to come from the rest, and the same date told twice.</summary>
internal static class DatePicker
{
    /// <summary>Whether it still lies ahead. A bare date of today does when the article was written before today.</summary>
    public static bool IsUpcoming(KeyDate date, LocalDate written, ZonedDateTime now)
    {
        if (MomentOf(date.From) is { } moment)
        {
            return moment > now.ToInstant();
        }

        var day = LocalDate.FromDateOnly(date.From.Date);
        return day > now.Date || (day == now.Date && written < now.Date);
    }

    /// <summary>By day, then by time of day; a bare date stands before the hours of its day.</summary>
    public static IOrderedEnumerable<T> InCalendarOrder<T>(IEnumerable<T> items, Func<T, CalendarMoment> from) => items
        .OrderBy(item => from(item).Date)
        .ThenBy(item => from(item).Time ?? TimeOnly.MinValue);

    /// <summary>The same for two dates that tell the same thing of the same days.</summary>
    public static string Sameness(CalendarMoment from, CalendarMoment to, string what)
    {
        var words = what.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return $"{from}/{to}/{string.Join(' ', words)}";
    }

    /// <summary>A clause without the punctuation that led on to the rest of its sentence.</summary>
    public static string Clean(string clause) => clause.Trim().TrimEnd(',', ';', ':', '，', '、').TrimEnd();

    private static Instant? MomentOf(CalendarMoment moment) => moment is { Time: { } time, Offset: { } offset }
        ? Instant.FromDateTimeOffset(new DateTimeOffset(moment.Date.ToDateTime(time), offset))
        : null;
}
