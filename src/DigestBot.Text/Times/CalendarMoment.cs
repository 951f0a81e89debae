using System.Globalization;

namespace DigestBot.Text;

/// <summary>A date as it was written, with a time of day and an offset from UTC only where the text stated them.</summary>
/// <param name="Date">The calendar date, in the place the text speaks of; never converted to UTC.</param>
/// <param name="Time">The time of day, or null when only the date is known.</param>
/// <param name="Offset">The offset from UTC, or null when no zone was stated.</param>
/// <remarks>Immutable, safe from any thread. Written and read in the ISO 8601 extended form.</remarks>
public readonly record struct CalendarMoment(DateOnly Date, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>Reads <c>YYYY-MM-DD</c> or an ISO 8601 date-time with optional seconds and offset.</summary>
    /// <param name="text">The text to read; null or anything else gives false.</param>
    /// <param name="moment">The moment, as written.</param>
    public static bool TryParse(string? text, out CalendarMoment moment)
    {
        moment = default;
        if (text is null || text.Length < 10
            || !DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return false;
        }

        if (text.Length == 10)
        {
            moment = new CalendarMoment(date);
            return true;
        }

        var rest = text.AsSpan(10);
        if (rest[0] is not ('T' or 't' or ' '))
        {
            return false;
        }

        rest = rest[1..].Trim();
        if (!TryTakeOffset(ref rest, out var offset)
            || !TimeOnly.TryParseExact(rest, ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return false;
        }

        moment = new CalendarMoment(date, time, offset);
        return true;
    }

    /// <summary>The ISO 8601 form with what is known: <c>2025-06-09</c>, <c>2025-06-09T19:30</c>, <c>2025-06-09T19:30+09:00</c>.</summary>
    public override string ToString()
    {
        var text = Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is { } time)
        {
            text += time.ToString(time.Second == 0 ? "'T'HH:mm" : "'T'HH:mm:ss", CultureInfo.InvariantCulture);
            if (Offset is { } offset)
            {
                text += offset == TimeSpan.Zero ? "Z" : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);
            }
        }

        return text;
    }

    private static bool TryTakeOffset(ref ReadOnlySpan<char> time, out TimeSpan? offset)
    {
        offset = null;
        if (time.EndsWith("Z", StringComparison.OrdinalIgnoreCase))
        {
            offset = TimeSpan.Zero;
            time = time[..^1].TrimEnd();
            return true;
        }

        var sign = time.LastIndexOfAny('+', '-');
        if (sign < 0)
        {
            return true;
        }

        if (!TimeSpan.TryParseExact(time[(sign + 1)..], ["hh\\:mm", "hhmm", "hh"], CultureInfo.InvariantCulture, out var size) || size > TimeSpan.FromHours(14))
        {
            return false;
        }

        offset = time[sign] == '-' ? -size : size;
        time = time[..sign].TrimEnd();
        return true;
    }
}
