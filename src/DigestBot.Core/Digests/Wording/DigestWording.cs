using System.Globalization;
using DigestBot.Digests.Wording;
using DigestBot.Text;
using Humanizer;
using NodaTime;
using NodaTime.Text;

namespace DigestBot.Digests;

/// <summary>Says what a digest has to say beside its articles' words, in the reader's culture. Every renderer asks it, so that all read alike.</summary>
public sealed class DigestWording
{
    /// <summary>Up to here "3 hours ago" tells more than a date.</summary>
    private static readonly Duration Recent = Duration.FromHours(36);

    private readonly Digest digest;
    private readonly CultureInfo culture;
    private readonly CalendarText calendar;
    private readonly LocalDate today;

    public DigestWording(Digest digest)
    {
        this.digest = digest;
        // the invariant culture is what a machine without settings has: plain international English then
        culture = CultureInfo.GetCultureInfo(digest.Culture.Length == 0 ? "en-GB" : digest.Culture);
        calendar = new CalendarText(culture);
        Labels = DigestLabels.For(culture);
        today = digest.ComposedAt.InZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(digest.Zone) ?? DateTimeZone.Utc).Date;
    }

    public DigestLabels Labels { get; }

    /// <summary>The topic: "Japan and Korea".</summary>
    public string Heading => digest.TopicTitle;

    /// <summary>The reader's day when it was composed: "Monday 10 March 2031".</summary>
    public string Date => calendar.Day(today.ToDateOnly(), currentYear: null);

    /// <summary>One sentence: how many stories of what time, or that there are none.</summary>
    public string Summary
    {
        get
        {
            var asked = In(digest.Asked);
            if (digest.Stories.Count == 0)
            {
                return Labels.NoNews(digest.TopicTitle, asked);
            }

            return digest.Shown == digest.Asked
                ? $"{Labels.Stories(digest.Stories.Count + digest.MoreStories)} {asked}."
                : Labels.NoNewsBut(digest.TopicTitle, asked, Day(digest.Shown.Last));
        }
    }

    /// <summary>That the stories are invented; null when they are real.</summary>
    public string? SampleNotice => digest.IsSample ? Labels.Samples : null;

    /// <summary>"3 more stories"; null when all are told.</summary>
    public string? MoreStories => digest.MoreStories > 0 ? Labels.MoreStories(digest.MoreStories) : null;

    /// <summary>The command that tells more; null when none does.</summary>
    public string? MoreCommand => digest.MoreStories > 0 && digest.Length != DigestLength.Full
        ? $"/digest {digest.TopicName}{SinceWords()} full"
        : null;

    /// <summary>"Harbour Post (agency) · 3 hours ago": who tells the story, and when.</summary>
    public string Byline(DigestStory story) => $"{Outlet(story.Sources[0])} · {Published(story.Sources[0])}";

    /// <summary>"also in Harbour Post and Daily Anchor"; null without copies elsewhere.</summary>
    public string? AlsoIn(DigestStory story)
    {
        const int MostNamed = 4;
        List<string> outlets = [.. story.Sources.Skip(1).Select(source => source.Outlet)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(outlet => !outlet.Equals(story.Sources[0].Outlet, StringComparison.OrdinalIgnoreCase))];
        if (outlets.Count > MostNamed)
        {
            outlets = [.. outlets.Take(MostNamed - 1), Labels.Others(outlets.Count - MostNamed + 1)];
        }

        return outlets.Count == 0 ? null : Labels.AlsoIn(outlets);
    }

    /// <summary>The outlet, with the agency it took the text from.</summary>
    public static string Outlet(DigestSource source) => source.Agency is { Length: > 0 } agency && !agency.Equals(source.Outlet, StringComparison.OrdinalIgnoreCase)
        ? $"{source.Outlet} ({agency})"
        : source.Outlet;

    /// <summary>"3 hours ago" for a stated moment not long ago, otherwise the day as written.</summary>
    public string Published(DigestSource source)
    {
        if (source.PublishedAt is { } moment && moment <= digest.ComposedAt && digest.ComposedAt - moment <= Recent)
        {
            return moment.ToDateTimeUtc().Humanize(utcDate: true, dateToCompareAgainst: digest.ComposedAt.ToDateTimeUtc(), culture: culture);
        }

        return source.Day == today ? Labels.Today : source.Day == today.PlusDays(-1) ? Labels.Yesterday : Day(source.Day);
    }

    /// <summary>When it is: "Sunday 15 June", "15–17 June", "June 2026", "Sunday 15 June, 19:30".</summary>
    public string When(DigestDate date)
    {
        if (date.From is { Time: { } time } && EndOf(date) - date.From.Date.ToDateTime(time) <= TimeSpan.FromHours(1))
        {
            return $"{calendar.Day(date.From.Date, today.Year)}, {calendar.Time(time, date.From.Offset)}";
        }

        return calendar.Days(date.From.Date, LastDay(date), today.Year);
    }

    /// <summary>The article's own words for the time, when the clause shown does not hold them already.</summary>
    public static string? Phrase(DigestDate date) => date.Phrase.Length == 0 || date.What.Contains(date.Phrase, StringComparison.OrdinalIgnoreCase) ? null : date.Phrase;

    private static DateTime EndOf(DigestDate date) => date.To.Date.ToDateTime(date.To.Time ?? TimeOnly.MinValue);

    /// <summary>The end is the first day or moment after.</summary>
    private static DateOnly LastDay(DigestDate date)
    {
        var last = date.To.Time is { } time && time > TimeOnly.MinValue ? date.To.Date : date.To.Date.AddDays(-1);
        return last < date.From.Date ? date.From.Date : last;
    }

    private string Day(LocalDate day) => calendar.Day(day.ToDateOnly(), today.Year);

    private string In(DigestWindow window)
    {
        if (window.NotBefore is { } start)
        {
            return Labels.InTheLast((int)Math.Round((digest.ComposedAt - start).TotalHours));
        }

        return window.First == today ? Labels.Today : Labels.SinceDay(window.First == today.PlusDays(-1) ? Labels.Yesterday : Day(window.First));
    }

    private string SinceWords()
    {
        if (digest.Asked.NotBefore is { } start)
        {
            var hours = (int)Math.Round((digest.ComposedAt - start).TotalHours);
            var words = hours % 24 == 0 && hours > 24 ? $"{hours / 24}d" : $"{hours}h";
            return words == Since.Default ? "" : $" since {words}";
        }

        return " since " + LocalDatePattern.Iso.Format(digest.Asked.First);
    }
}
