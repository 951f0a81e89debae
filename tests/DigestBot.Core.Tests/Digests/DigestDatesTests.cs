using DigestBot.Digests;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class DigestDatesTests
{
    private static NewsItem WithDates(params (string From, string To)[] dates) => HarbourNews.Item with
    {
        Dates = [.. dates.Select((date, index) => new NewsDate(date.From, date.To, HarbourNews.Festival[..^index], "from"))],
    };

    private static async Task<Digest> DigestOf(params (string From, string To)[] dates) =>
        await (await new Newsroom().WithAsync(WithDates(dates))).DigestAsync("/digest harbour full");

    [Fact]
    public async Task What_lies_ahead_stands_together_at_the_end_and_the_rest_with_its_story()
    {
        var digest = await (await new Newsroom().WithAsync(HarbourNews.Item)).DigestAsync();
        Assert.Equal(HarbourNews.Festival, Assert.Single(digest.Upcoming).What);
        Assert.Equal(HarbourNews.Collision, Assert.Single(digest.Stories[0].Dates).What);
    }

    [Fact]
    public async Task Upcoming_dates_stand_in_calendar_order()
    {
        var digest = await DigestOf(("2031-04-02", "2031-04-03"), ("2031-03-11", "2031-03-12"), ("2031-03-11T19:30", "2031-03-11T19:31"), ("2032-01-01", "2033-01-01"));
        Assert.Equal(["2031-03-11", "2031-03-11T19:30", "2031-04-02", "2032-01-01"], digest.Upcoming.Select(date => date.From.ToString()));
    }

    [Theory]
    [InlineData("2031-03-10T11:00Z", "2031-03-10T11:01Z", false)]
    [InlineData("2031-03-10T13:00Z", "2031-03-10T13:01Z", true)]
    [InlineData("2031-03-10T22:00+09:00", "2031-03-10T22:01+09:00", true)]
    [InlineData("2031-03-10T20:00+09:00", "2031-03-10T20:01+09:00", false)]
    [InlineData("2031-03-09", "2031-03-10", false)]
    [InlineData("2031-03-10", "2031-03-11", false)]
    public async Task Only_what_is_still_ahead_is_upcoming(string from, string to, bool upcoming) =>
        Assert.Equal(upcoming ? 1 : 0, (await DigestOf((from, to))).Upcoming.Count);

    [Fact]
    public async Task What_was_announced_before_for_today_is_still_ahead()
    {
        var newsroom = await new Newsroom().WithAsync(WithDates(("2031-03-10", "2031-03-11")) with { Published = "2031-03-09" });
        Assert.Single((await newsroom.DigestAsync()).Upcoming);
    }

    [Fact]
    public async Task The_readers_zone_says_what_today_is()
    {
        var newsroom = new Newsroom { Zone = DateTimeZoneProviders.Tzdb["Pacific/Auckland"] };
        await newsroom.WithAsync(WithDates(("2031-03-11", "2031-03-12")) with { Published = "2031-03-11" });
        Assert.Empty((await newsroom.DigestAsync()).Upcoming);
    }

    [Fact]
    public async Task The_same_clause_on_the_same_day_is_told_once()
    {
        var twice = HarbourNews.Item with { Dates = [HarbourNews.Item.Dates[0], HarbourNews.Item.Dates[0]] };
        Assert.Single((await (await new Newsroom().WithAsync(twice)).DigestAsync()).Upcoming);
    }

    [Fact]
    public async Task What_happened_and_stands_in_the_gist_is_not_told_again()
    {
        var told = HarbourNews.Item with { Gist = [HarbourNews.Collision] };
        Assert.Empty((await (await new Newsroom().WithAsync(told)).DigestAsync()).Stories[0].Dates);
    }

    [Fact]
    public async Task When_the_day_has_passed_an_old_digest_still_tells_what_was_ahead()
    {
        var newsroom = await new Newsroom().WithAsync(HarbourNews.Item);
        newsroom.Clock.AdvanceDays(100);
        var digest = await newsroom.DigestAsync();
        Assert.Empty(digest.Upcoming);
        Assert.Contains(HarbourNews.Festival, digest.Stories[0].Dates.Select(date => date.What));
    }

    [Theory]
    [InlineData("2031-03-10", false)]
    [InlineData("2031-03-20", true)]
    public async Task What_somebody_says_of_the_day_they_speak_on_is_no_date_but_of_a_day_to_come_it_is(string from, bool told)
    {
        var item = new NewsItem
        {
            Text = "The harbour bridge reopened to traffic. \"That day ends the long wait\", the mayor said.",
            Gist = ["The harbour bridge reopened to traffic."],
            Quotes = [new NewsQuote("That day ends the long wait", null)],
            Dates = [new NewsDate(from, from, "That day ends the long wait", "That day")],
        };

        var digest = await (await new Newsroom().WithAsync(item)).DigestAsync("/digest harbour full");

        Assert.Equal(told, digest.Upcoming.Count + digest.Stories[0].Dates.Count == 1);
    }
}
