using System.Globalization;
using DigestBot.Text;

namespace DigestBot.Feeds;

/// <summary>Dates as feeds write them: RFC 822 with two or four digits of year, or ISO 8601.</summary>
internal static class FeedDate
{
    private static readonly string[] TimeFormats = ["H:mm", "H:mm:ss"];

    private static readonly string[] DateFormats = ["d MMM yyyy", "d MMM yy", "d MMMM yyyy"];

    /// <summary>The zones RFC 822 names; letters of the military alphabet were defined the wrong way round and mean nothing.</summary>
    private static readonly Dictionary<string, int> ZoneHours = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["Z"] = 0,
        ["EST"] = -5, ["EDT"] = -4, ["CST"] = -6, ["CDT"] = -5, ["MST"] = -7, ["MDT"] = -6, ["PST"] = -8, ["PDT"] = -7,
    };

    /// <summary>The moment as written; null when it cannot be read.</summary>
    public static CalendarMoment? Parse(string? text)
    {
        if (CalendarMoment.TryParse(text, out var moment))
        {
            return moment;
        }

        return text is null ? null : Rfc822(text);
    }

    private static CalendarMoment? Rfc822(string text)
    {
        var words = text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3
            || !DateOnly.TryParseExact(string.Join(' ', words[..3]), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return null;
        }

        if (words.Length < 4 || !TimeOnly.TryParseExact(words[3], TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return new CalendarMoment(date);
        }

        return new CalendarMoment(date, time, words.Length < 5 ? null : OffsetOf(words[4]));
    }

    private static TimeSpan? OffsetOf(string zone)
    {
        if (ZoneHours.TryGetValue(zone, out var hours))
        {
            return TimeSpan.FromHours(hours);
        }

        return zone[0] is '+' or '-'
            && TimeSpan.TryParseExact(zone[1..], ["hhmm", "hh\\:mm"], CultureInfo.InvariantCulture, out var size)
            && size <= TimeSpan.FromHours(14)
            ? zone[0] == '-' ? -size : size
            : null;
    }
}
