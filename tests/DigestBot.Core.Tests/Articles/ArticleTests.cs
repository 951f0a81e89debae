using DigestBot.Testing;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Articles;

public sealed class ArticleTests
{
    [Fact]
    public void The_day_is_the_one_written_and_not_the_one_in_London() =>
        Assert.Equal(new LocalDate(2031, 3, 10), new ArticleBuilder { Published = "2031-03-10T03:00+09:00" }.Article(1).Day);

    [Fact]
    public void The_moment_is_known_when_date_time_and_zone_are() =>
        Assert.Equal(Instant.FromUtc(2031, 3, 9, 18, 0), new ArticleBuilder { Published = "2031-03-10T03:00+09:00" }.Article(1).PublishedAt);

    [Theory]
    [InlineData("2031-03-10")]
    [InlineData("2031-03-10T03:00")]
    [InlineData(null)]
    public void No_moment_is_made_up(string? published) => Assert.Null(new ArticleBuilder { Published = published }.Article(1).PublishedAt);

    [Fact]
    public void An_article_without_headline_is_called_by_its_beginning() =>
        Assert.Equal(
            "The council of the harbour town decided late in the evening, after six hours of…",
            new ArticleBuilder
            {
                Title = null,
                Text = "The council of the harbour town decided late in the evening, after six hours of debate, to close the bridge.",
            }.Article(1).Title);
}
