using System.Globalization;
using DigestBot.Digests.Wording;
using Humanizer;
using NodaTime;
using NodaTime.Text;

namespace DigestBot.Digests;

/// <summary>Says when things are and which news an answer is about, in the reader's culture.</summary>
public sealed class ScopeWording
{
    /// <summary>Up to here "3 hours ago" tells more than a date.</summary>
    private static readonly Duration Recent = Duration.FromHours(36);

    private readonly NewsScope scope;
    private readonly CultureInfo culture;
    private readonly CalendarText calendar;
    private readonly DateTimeZone zone;
    private readonly LocalDate today;

    public ScopeWording(NewsScope scope)
    {
        this.scope = scope;
        // the invariant culture is what a machine without settings has: plain international English then
        culture = CultureInfo.GetCultureInfo(scope.Culture.Length == 0 ? "en-GB" : scope.Culture);
        calendar = new CalendarText(culture);
        Labels = DigestLabels.For(culture);
        zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(scope.Zone) ?? DateTimeZone.Utc;
        today = scope.ComposedAt.InZone(zone).Date;
    }

    public DigestLabels Labels { get; }

    /// <summary>The reader's day when it was composed: "Monday 10 March 2031".</summary>
    public string Today => calendar.Day(today.ToDateOnly(), currentYear: null);

    /// <summary>"in the last 24 hours", "since Monday 10 March"; of a briefing since when the one before told, "since yesterday, 08:00".</summary>
    public string Asked => In(scope.Asked);

    /// <summary>That nothing was in the window asked for and the latest is shown; null when something was.</summary>
    public string? Fallback => scope.Shown == scope.Asked ? null : Labels.NoNewsBut(scope.TopicTitle, Asked, Day(scope.Shown.Last));

    /// <summary>That the articles are invented; null when they are real.</summary>
    public string? SampleNotice => scope.IsSample ? Labels.Samples : null;

    /// <summary>"3 hours ago" for a stated moment not long ago, otherwise the day as written.</summary>
    public string Published(DigestSource source)
    {
        if (source.PublishedAt is { } moment && IsRecent(source))
        {
            return moment.ToDateTimeUtc().Humanize(utcDate: true, dateToCompareAgainst: scope.ComposedAt.ToDateTimeUtc(), culture: culture);
        }

        return Named(source.Day);
    }

    /// <summary>Whether its moment is stated and not long ago, so that the hours since tell more than the day.</summary>
    public bool IsRecent(DigestSource source) =>
        source.PublishedAt is { } moment && moment <= scope.ComposedAt && scope.ComposedAt - moment <= Recent;

    /// <summary>When it is: "Sunday 15 June", "15–17 June", "June 2026", "Sunday 15 June, 19:30".</summary>
    public string When(DigestDate date)
    {
        if (date.From is { Time: { } time } && EndOf(date) - date.From.Date.ToDateTime(time) <= TimeSpan.FromHours(1))
        {
            return $"{calendar.Day(date.From.Date, today.Year)}, {calendar.Time(time, date.From.Offset)}";
        }

        return calendar.Days(date.From.Date, LastDay(date), today.Year);
    }

    /// <summary>The moment, when the article states time and zone; anything less would shift on readers' own clocks.</summary>
    public static Instant? Moment(DigestDate date) =>
        date.From is { Time: { } time, Offset: { } offset } && EndOf(date) - date.From.Date.ToDateTime(time) <= TimeSpan.FromHours(1)
            ? LocalDateTime.FromDateTime(date.From.Date.ToDateTime(time)).WithOffset(Offset.FromTimeSpan(offset)).ToInstant()
            : null;

    public string Day(Instant moment) => Day(moment.InZone(zone).Date);

    /// <summary>"Monday 10 March, 08:00".</summary>
    public string DayAndTime(Instant moment) => $"{Day(moment)}, {calendar.Time(moment.InZone(zone).TimeOfDay.ToTimeOnly(), offset: null)}";

    public string Day(LocalDate day) => calendar.Day(day.ToDateOnly(), today.Year);

    /// <summary>What to type for the window asked for: " since 7d"; empty for the usual one.</summary>
    public string SinceWords()
    {
        if (scope.Asked.NotBefore is { } start)
        {
            var hours = (int)Math.Round((scope.ComposedAt - start).TotalHours);
            var words = hours % 24 == 0 && hours > 24 ? $"{hours / 24}d" : $"{hours}h";
            return words == Since.Default ? "" : $" since {words}";
        }

        return " since " + LocalDatePattern.Iso.Format(scope.Asked.First);
    }

    /// <summary>"today", "yesterday", "Sunday 9 March".</summary>
    private string Named(LocalDate day) => day == today ? Labels.Today : day == today.PlusDays(-1) ? Labels.Yesterday : Day(day);

    private static DateTime EndOf(DigestDate date) => date.To.Date.ToDateTime(date.To.Time ?? TimeOnly.MinValue);

    /// <summary>The end is the first day or moment after.</summary>
    private static DateOnly LastDay(DigestDate date)
    {
        var last = date.To.Time is { } time && time > TimeOnly.MinValue ? date.To.Date : date.To.Date.AddDays(-1);
        return last < date.From.Date ? date.From.Date : last;
    }

    private string In(DigestWindow window)
    {
        if (window.NotBefore is { } start)
        {
            if (scope.Kind == DigestKind.Briefing)
            {
                var here = start.InZone(zone);
                return Labels.SinceMoment(Named(here.Date), calendar.Time(here.TimeOfDay.ToTimeOnly(), offset: null));
            }

            return Labels.InTheLast(Math.Max(1, (int)Math.Round((scope.ComposedAt - start).TotalHours)));
        }

        return window.First == today ? Labels.Today : Labels.SinceDay(Named(window.First));
    }
}
