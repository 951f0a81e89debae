using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class DigestWindowTests
{
    private static NewsItem Published(string when) => new() { Published = when };

    [Fact]
    public async Task An_article_with_only_a_date_counts_for_its_whole_day()
    {
        var newsroom = await new Newsroom().WithAsync(Published("2031-03-09"));
        var digest = await newsroom.DigestAsync("/digest harbour 24h");
        Assert.Equal(digest.Asked, digest.Shown);
        Assert.Single(digest.Stories);
    }

    [Theory]
    [InlineData("2031-03-09T12:01Z", true)]
    [InlineData("2031-03-09T11:59Z", false)]
    [InlineData("2031-03-09T21:30+09:00", true)]
    [InlineData("2031-03-09T20:30+09:00", false)]
    public async Task An_article_with_a_stated_moment_counts_by_the_moment(string published, bool inWindow)
    {
        var newsroom = await new Newsroom().WithAsync(Published(published));
        var digest = await newsroom.DigestAsync("/digest harbour 24h");
        Assert.Equal(inWindow, digest.Asked == digest.Shown);
    }

    [Fact]
    public async Task The_readers_today_holds_what_was_written_tomorrow_elsewhere()
    {
        // 22:00 on the 9th in New York is 11:00 on the 10th in Tokyo
        var newsroom = new Newsroom { Zone = DateTimeZoneProviders.Tzdb["America/New_York"] };
        newsroom.Clock.Reset(Instant.FromUtc(2031, 3, 10, 2, 0));
        await newsroom.WithAsync(Published("2031-03-10T10:30+09:00"));
        var digest = await newsroom.DigestAsync("/digest harbour today");
        Assert.Equal(new LocalDate(2031, 3, 9), digest.Shown.Last);
        Assert.Single(digest.Stories);
    }

    [Fact]
    public async Task An_empty_window_shows_the_newest_day_that_has_news_of_the_topic()
    {
        var newsroom = await new Newsroom().WithAsync(
            Published("2031-02-20") with { Title = "Ice in the harbour", Text = "The harbour was frozen over." },
            Published("2031-02-01"),
            new NewsItem { Published = "2031-03-01", Title = "Apples are early", Text = "The orchard is in flower." });
        var digest = await newsroom.DigestAsync();
        Assert.Equal(new LocalDate(2031, 2, 20), digest.Shown.First);
        Assert.Equal(new LocalDate(2031, 2, 20), digest.Shown.Last);
        Assert.Equal("Ice in the harbour", Assert.Single(digest.Stories).Headline);
    }

    [Fact]
    public async Task An_article_dated_in_the_future_is_not_the_newest_news()
    {
        var newsroom = await new Newsroom().WithAsync(Published("2031-03-12"));
        Assert.Empty((await newsroom.DigestAsync()).Stories);
    }

    [Fact]
    public async Task A_topic_without_any_news_gives_an_empty_digest_over_the_window_asked_for()
    {
        var digest = await new Newsroom().DigestAsync();
        Assert.Empty(digest.Stories);
        Assert.Equal(digest.Asked, digest.Shown);
    }
}
