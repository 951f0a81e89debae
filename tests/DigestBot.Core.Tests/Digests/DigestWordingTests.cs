using System.Globalization;
using DigestBot.Articles;
using DigestBot.Digests;
using DigestBot.Text;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class DigestWordingTests
{
    private static readonly DigestSource Source = new(new ArticleId(1), "Harbour Ledger", null, "A headline", "en", new LocalDate(2031, 3, 10), null, null, false);

    private static Digest Digest(string culture) => new()
    {
        TopicName = "harbour",
        TopicTitle = "The harbour",
        Length = DigestLength.Standard,
        Asked = new DigestWindow(new LocalDate(2031, 3, 10), new LocalDate(2031, 3, 10)),
        Shown = new DigestWindow(new LocalDate(2031, 3, 10), new LocalDate(2031, 3, 10)),
        ComposedAt = Newsroom.Noon,
        Zone = "Etc/UTC",
        Culture = culture,
        Stories = [],
        Upcoming = [],
    };

    private static string When(string culture, string from, string to)
    {
        Assert.True(CalendarMoment.TryParse(from, out var first));
        Assert.True(CalendarMoment.TryParse(to, out var end));
        return new DigestWording(Digest(culture)).When(new DigestDate(first, end, "then", "what happens then", Source, null));
    }

    [Theory]
    [InlineData("2031-03-14", "2031-03-15", "Friday 14 March")]
    [InlineData("2032-03-14", "2032-03-15", "Sunday 14 March 2032")]
    [InlineData("2031-03-14", "2031-03-17", "14–16 March")]
    [InlineData("2030-03-14", "2030-03-17", "14–16 March 2030")]
    [InlineData("2031-03-28", "2031-04-03", "28 March – 2 April")]
    [InlineData("2031-12-28", "2032-01-03", "28 December 2031 – 2 January 2032")]
    [InlineData("2031-06-01", "2031-07-01", "June 2031")]
    [InlineData("2031-07-01", "2031-10-01", "July–September 2031")]
    [InlineData("2032-01-01", "2033-01-01", "2032")]
    [InlineData("2031-01-01", "2034-01-01", "2031–2033")]
    [InlineData("2031-03-14T19:30", "2031-03-14T19:31", "Friday 14 March, 19:30")]
    [InlineData("2031-03-14T19:00+09:00", "2031-03-14T20:00+09:00", "Friday 14 March, 19:00 (UTC+9)")]
    [InlineData("2031-03-14T05:00", "2031-03-14T12:00", "Friday 14 March")]
    public void A_date_is_written_as_coarse_as_it_is(string from, string to, string written) => Assert.Equal(written, When("en-GB", from, to));

    [Theory]
    [InlineData("en-US", "Friday, March 14", "March 14–16", "March 14–16, 2030")]
    [InlineData("de-DE", "Freitag, 14. März", "14.–16. März", "14.–16. März 2030")]
    [InlineData("fr-FR", "vendredi 14 mars", "14–16 mars", "14–16 mars 2030")]
    [InlineData("es-ES", "viernes 14 de marzo", "14–16 de marzo", "14–16 de marzo de 2030")]
    [InlineData("id-ID", "Jumat, 14 Maret", "14–16 Maret", "14–16 Maret 2030")]
    [InlineData("ja-JP", "3月14日（金）", "3月14～16日", "2030年3月14～16日")]
    [InlineData("ko-KR", "3월 14일(금)", "3월 14~16일", "2030년 3월 14~16일")]
    [InlineData("", "Friday 14 March", "14–16 March", "14–16 March 2030")]
    public void Dates_are_written_as_the_reader_writes_them(string culture, string day, string days, string daysOfAnotherYear)
    {
        Assert.Equal(day, When(culture, "2031-03-14", "2031-03-15"));
        Assert.Equal(days, When(culture, "2031-03-14", "2031-03-17"));
        Assert.Equal(daysOfAnotherYear, When(culture, "2030-03-14", "2030-03-17"));
    }

    [Fact]
    public void Every_culture_of_the_machine_can_write_every_date()
    {
        foreach (var culture in CultureInfo.GetCultures(CultureTypes.AllCultures))
        {
            Assert.All(
                new[] { ("2031-03-14", "2031-03-15"), ("2031-03-14", "2031-03-17"), ("2030-03-14", "2030-04-17"), ("2031-07-01", "2031-10-01"), ("2031-03-14T19:30", "2031-03-14T19:31") },
                date => Assert.NotEqual("", When(culture.Name, date.Item1, date.Item2)));
        }
    }

    [Theory]
    [InlineData("2031-03-10T11:30Z", "30 minutes ago")]
    [InlineData("2031-03-10T18:00+09:00", "3 hours ago")]
    [InlineData("2031-03-10", "today")]
    [InlineData("2031-03-09", "yesterday")]
    [InlineData("2031-03-05T09:00Z", "Wednesday 5 March")]
    [InlineData("2030-03-05", "Tuesday 5 March 2030")]
    public async Task A_byline_tells_the_age_while_it_is_fresh_and_the_day_after_that(string published, string written)
    {
        var newsroom = await new Newsroom().WithAsync(new NewsItem { Published = published, Agency = "Coastwire" });
        var digest = await newsroom.DigestAsync();
        Assert.Equal($"Harbour Ledger (Coastwire) · {written}", new DigestWording(digest).Byline(digest.Stories[0]));
    }

    [Theory]
    [InlineData("de-DE", "vor 3 Stunden")]
    [InlineData("fr-FR", "il y a 3 heures")]
    public async Task Ages_are_told_in_the_readers_language(string culture, string written)
    {
        var newsroom = await new Newsroom { Culture = CultureInfo.GetCultureInfo(culture) }.WithAsync(HarbourNews.Item);
        var digest = await newsroom.DigestAsync();
        Assert.Equal(written, new DigestWording(digest).Published(digest.Stories[0].Sources[0]));
    }

    [Theory]
    [InlineData("", "1 story in the last 24 hours.")]
    [InlineData("36h", "1 story in the last 36 hours.")]
    [InlineData("7d", "1 story in the last 7 days.")]
    [InlineData("today", "1 story today.")]
    [InlineData("yesterday", "1 story since yesterday.")]
    [InlineData("8 march", "1 story since Saturday 8 March.")]
    public async Task The_summary_says_how_many_stories_of_what_time(string since, string summary)
    {
        var newsroom = await new Newsroom().WithAsync(HarbourNews.Item);
        Assert.Equal(summary, new DigestWording(await newsroom.DigestAsync($"/digest harbour {since}")).Summary);
    }

    [Fact]
    public async Task A_briefing_minutes_after_another_does_not_say_zero_hours()
    {
        var newsroom = await new Newsroom().WithAsync(HarbourNews.Item);
        var digest = await newsroom.DigestAsync();
        var window = digest.Asked with { NotBefore = digest.ComposedAt - Duration.FromMinutes(3) };
        Assert.Equal("1 story in the last hour.", new DigestWording(digest with { Asked = window, Shown = window }).Summary);
    }

    [Fact]
    public async Task An_empty_window_is_said_to_be_empty()
    {
        var newsroom = await new Newsroom().WithAsync(HarbourNews.Item with { Published = "2031-03-01" });
        Assert.Equal(
            "Nothing new on The harbour in the last 24 hours. The latest is from Saturday 1 March:",
            new DigestWording(await newsroom.DigestAsync()).Summary);
        Assert.Equal(
            "Nothing on Orchards in the last 7 days, and nothing before.",
            new DigestWording(await newsroom.DigestAsync("/digest orchards 7d")).Summary);
    }

    [Fact]
    public void What_did_not_fit_is_offered_with_the_command_that_shows_it()
    {
        var brief = Digest("en-GB") with { Length = DigestLength.Brief, MoreStories = 4 };
        Assert.Equal("4 more stories", new DigestWording(brief).MoreStories);
        Assert.Equal("/digest harbour since 2031-03-10 full", new DigestWording(brief).MoreCommand);
        Assert.Null(new DigestWording(brief with { Length = DigestLength.Full }).MoreCommand);
        Assert.Null(new DigestWording(brief with { MoreStories = 0 }).MoreStories);
    }

    [Fact]
    public async Task A_story_in_many_outlets_names_a_few_of_them()
    {
        string[] outlets = ["North Shore Post", "Daily Anchor", "Quay Times", "The Beacon", "Pier Gazette", "harbour ledger"];
        var newsroom = await new Newsroom().WithAsync([HarbourNews.Item, .. outlets.Select(HarbourNews.CopyIn)]);
        var digest = await newsroom.DigestAsync();
        Assert.Matches("^also in [^,]+, [^,]+, [^,]+ and 2 more outlets$", new DigestWording(digest).AlsoIn(digest.Stories[0]));
    }
}
