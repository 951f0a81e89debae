using System.Globalization;
using DigestBot.Digests;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class SinceTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    // a Wednesday evening in Tokyo, still Wednesday morning in London
    private static readonly ZonedDateTime Now = Instant.FromUtc(2031, 3, 12, 11, 0).InZone(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]);

    [Theory]
    [InlineData("today", "2031-03-12")]
    [InlineData("yesterday", "2031-03-11")]
    [InlineData("monday", "2031-03-10")]
    [InlineData("Wednesday", "2031-03-12")]
    [InlineData("thu", "2031-03-06")]
    [InlineData("this week", "2031-03-10")]
    [InlineData("2031-03-08", "2031-03-08")]
    [InlineData("8 march", "2031-03-08")]
    [InlineData("since 8th March", "2031-03-08")]
    [InlineData("Mar 8", "2031-03-08")]
    [InlineData("March 8, 2031", "2031-03-08")]
    [InlineData("20 december", "2030-12-20")]
    [InlineData("13 march", "2030-03-13")]
    public void Days_are_whole_and_reach_to_today(string text, string first)
    {
        Assert.True(Since.TryParse(text, Now, English, out var window, out _));
        Assert.Equal(first, window.First.ToDateOnly().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(new LocalDate(2031, 3, 12), window.Last);
        Assert.Null(window.NotBefore);
    }

    [Theory]
    [InlineData("24h", 24)]
    [InlineData("36 hours", 36)]
    [InlineData("1h", 1)]
    [InlineData("7d", 168)]
    [InlineData("last 7 days", 168)]
    [InlineData("2W", 336)]
    [InlineData(null, 24)]
    [InlineData("  ", 24)]
    public void Lengths_of_time_are_counted_to_the_minute(string? text, int hours)
    {
        Assert.True(Since.TryParse(text, Now, English, out var window, out _));
        Assert.Equal(Now.ToInstant() - Duration.FromHours(hours), window.NotBefore);
        Assert.Equal(Now.PlusHours(-hours).Date, window.First);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("0d")]
    [InlineData("7")]
    [InlineData("31 june")]
    [InlineData("2031-02-30")]
    [InlineData("7d7d")]
    public void What_is_no_time_is_answered_with_the_forms_there_are(string text)
    {
        Assert.False(Since.TryParse(text, Now, English, out _, out var problem));
        Assert.StartsWith($"“{text}” is not a time I can read", problem, StringComparison.Ordinal);
        Assert.Contains("7d", problem, StringComparison.Ordinal);
        Assert.Contains("2025-06-08", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_to_come_is_refused()
    {
        Assert.False(Since.TryParse("2031-03-13", Now, English, out _, out var problem));
        Assert.Contains("still to come", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2029-03-08")]
    [InlineData("9999w")]
    public void A_look_back_over_the_whole_store_is_refused(string text)
    {
        Assert.False(Since.TryParse(text, Now, English, out _, out var problem));
        Assert.Contains("732 days at most", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_leap_day_is_found_in_the_year_that_had_one()
    {
        var spring = Instant.FromUtc(2028, 3, 2, 11, 0).InUtc();
        Assert.True(Since.TryParse("29 february", spring, English, out var window, out _));
        Assert.Equal(new LocalDate(2028, 2, 29), window.First);
    }

    [Theory]
    [InlineData("de-DE", "montag")]
    [InlineData("de-DE", "10. März")]
    [InlineData("id-ID", "senin")]
    public void Names_in_the_readers_language_are_understood_too(string culture, string text)
    {
        Assert.True(Since.TryParse(text, Now, CultureInfo.GetCultureInfo(culture), out var window, out _));
        Assert.Equal(new LocalDate(2031, 3, 10), window.First);
    }
}
