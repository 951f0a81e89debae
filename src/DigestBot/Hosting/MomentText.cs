using System.Globalization;
using DigestBot.Digests.Wording;
using DigestBot.Text;

namespace DigestBot.Host.Hosting;

/// <summary>Writes what was found on the calendar in the reader's culture, as coarse as it is and always with its year.</summary>
public sealed class MomentText(CultureInfo culture)
{
    private readonly CalendarText calendar = new(culture);

    /// <summary>"Monday, June 9, 2025", with the time of day where it was stated.</summary>
    public string Of(CalendarMoment moment) =>
        calendar.Day(moment.Date, currentYear: null) + (moment.Time is { } time ? ", " + calendar.Time(time, moment.Offset) : "");

    /// <summary>A half-open interval: "June 15–18, 2025", "June 2025", "2025"; a moment for anything inside one day.</summary>
    public string Of(CalendarMoment from, CalendarMoment to)
    {
        var last = to.Time is { } time && time > TimeOnly.MinValue ? to.Date : to.Date.AddDays(-1);
        return from.Time is not null && last <= from.Date
            ? Of(from)
            : calendar.Days(from.Date, last < from.Date ? from.Date : last, currentYear: 0);
    }

    /// <summary>Where a value of an article was found, for a person.</summary>
    public static string PlaceOf(string? origin) => origin switch
    {
        "json-ld" or "meta" or "link" or "lang" or "title" => "from the page's data",
        "heading" => "from the heading",
        "url" => "from the address",
        "input" => "as given",
        _ => "from the text",
    };
}
