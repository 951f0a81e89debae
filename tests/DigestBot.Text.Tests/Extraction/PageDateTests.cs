using Xunit;
using static DigestBot.Text.Tests.Extraction.InventedPages;

namespace DigestBot.Text.Tests.Extraction;

public class PageDateTests
{
    private const string Stated = "<meta property=\"article:published_time\" content=\"2025-03-04T10:00:00+01:00\">";

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2025-03-04\">", "", "2025-03-04", "meta")]
    [InlineData("", "<time datetime=\"2025-03-04T08:00Z\">today</time>", "2025-03-04T08:00Z", "time")]
    [InlineData("", "<p class=\"date\">Published March 4, 2025 at 6:05 PM EST</p>", "2025-03-04T18:05-05:00", "text")]
    [InlineData("", "<p class=\"date\">Selasa, 4 Maret 2025 13:07 WIB</p>", "2025-03-04T13:07+07:00", "text")]
    [InlineData("", "<p class=\"date\">Stand: 4. März 2025, 14:12 Uhr</p>", "2025-03-04T14:12", "text")]
    [InlineData("", "<p class=\"date\">Publié le 4 mars 2025 à 9h05</p>", "2025-03-04T09:05", "text")]
    [InlineData("", "<p class=\"date\">4 de marzo de 2025</p>", "2025-03-04", "text")]
    [InlineData("", "<p class=\"date\">2025年3月4日 20時11分</p>", "2025-03-04T20:11", "text")]
    [InlineData("", "<p class=\"date\">입력 2025.03.04. 오후 8:41</p>", "2025-03-04T20:41", "text")]
    public void The_publication_date_is_read_wherever_it_stands(string head, string header, string date, string from)
    {
        var article = Read(Page(head, header));

        Assert.Equal(date, article.Published?.ToString());
        Assert.Equal(from, article.PublishedFrom);
    }

    [Fact]
    public void Of_several_dates_in_short_lines_the_one_nearest_the_headline_counts()
    {
        var html = Page("", "<div>4 March 2025</div>").Replace("</body>", "<div>Older: 11 June 2019</div></body>");

        Assert.Equal("2025-03-04", Read(html).Published?.ToString());
    }

    [Theory]
    [InlineData("https://www.bay-observer.example.com/pier", "2025-03-04")]
    [InlineData("https://www.bay-observer.example.co.uk/pier", "2025-04-03")]
    public void Numeric_dates_run_as_the_sites_country_writes_them(string url, string date) =>
        Assert.Equal(date, Read(Page(header: "<p class=\"date\">03/04/2025</p>"), new Uri(url)).Published?.ToString());

    [Fact]
    public void A_moment_in_utc_gives_way_to_the_day_in_the_address()
    {
        var article = Read(Page("<meta property=\"article:published_time\" content=\"2025-03-05T02:10:00Z\">"), new Uri("https://example.com/2025/03/04/pier"));

        Assert.Equal("2025-03-04", article.Published?.ToString());
        Assert.Equal("url", article.PublishedFrom);
    }

    [Theory]
    [InlineData("1066-10-14")]
    [InlineData("2931-01-01")]
    public void An_absurd_date_is_not_the_publication_date(string absurd)
    {
        var article = Read(Page($"<meta property=\"article:published_time\" content=\"{absurd}\">"), published: new CalendarMoment(new DateOnly(2025, 3, 6)));

        Assert.Equal("2025-03-06", article.Published?.ToString());
        Assert.Equal("input", article.PublishedFrom);
    }

    [Fact]
    public void The_day_readers_are_shown_counts_more_than_the_one_machines_are_told()
    {
        var article = Read(Page(Stated, "<p>By Ines Valdarno, 19 March 2025</p>"));

        Assert.Equal("2025-03-19", article.Published?.ToString());
        Assert.Equal("text", article.PublishedFrom);
    }

    [Theory]
    [InlineData("<p>Updated 19 March 2025</p>")]
    [InlineData("<p>Last updated: <span>19 March 2025</span></p>")]
    [InlineData("<div><p class=\"updated\">19 March 2025</p></div>")]
    [InlineData("<p>2025年3月19日 更新</p>")]
    public void A_day_that_is_said_to_be_one_of_change_is_that_of_the_last_change(string header)
    {
        var article = Read(Page(Stated, header));

        Assert.Equal("2025-03-04T10:00+01:00", article.Published?.ToString());
        Assert.Equal(("2025-03-19", "text"), (article.Updated?.ToString(), article.Origins?.Updated));
    }

    [Fact]
    public void A_day_that_machines_know_as_one_of_change_is_not_that_of_publication()
    {
        var article = Read(Page(Stated + "<meta property=\"article:modified_time\" content=\"2025-03-19T08:00:00+01:00\">", "<p>19 March 2025</p>"));

        Assert.Equal("2025-03-04T10:00+01:00", article.Published?.ToString());
        Assert.Equal("2025-03-19T08:00+01:00", article.Updated?.ToString());
    }

    [Theory]
    [InlineData("<figure><figcaption>The pier on 19 March 2025</figcaption></figure>")]
    [InlineData("<p>04/03/2025</p>")]
    [InlineData("<div class=\"related\"><p>19 March 2025</p></div>")]
    [InlineData("<p>5 March 2025</p>")]
    public void Other_days_beside_the_headline_change_nothing(string header) =>
        Assert.Equal("2025-03-04T10:00+01:00", Read(Page(Stated, header)).Published?.ToString());

    [Fact]
    public void A_moment_in_utc_gives_way_to_the_day_readers_are_shown()
    {
        var article = Read(Page("<meta property=\"article:published_time\" content=\"2025-03-05T02:10:00Z\">", "<p>9:10 PM EST, Tue March 4, 2025</p>"));

        Assert.Equal("2025-03-04", article.Published?.ToString()[..10]);
    }

    [Fact]
    public void A_change_before_the_publication_is_none() =>
        Assert.Null(Read(Page(Stated + "<meta property=\"article:modified_time\" content=\"2025-02-01\">")).Updated);

    [Fact]
    public void The_day_a_video_was_put_on_the_page_is_not_that_of_the_article()
    {
        const string video = "<script type=\"application/ld+json\">{\"@type\":\"VideoObject\",\"name\":\"Waves\",\"uploadDate\":\"2024-11-02\"}</script>";

        Assert.Equal("2025-03-04T10:00+01:00", Read(Page(Stated + video)).Published?.ToString());
        Assert.Equal("2024-11-02", Read(Page(video)).Published?.ToString());
    }

    [Fact]
    public void A_quotation_mark_too_many_in_linked_data_costs_no_date()
    {
        const string head = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"name\":\"The \"old\" pier\",\"datePublished\":\"2025-03-04\"}</script>";

        var article = Read(Page(head));

        Assert.Equal(("2025-03-04", "json-ld"), (article.Published?.ToString(), article.PublishedFrom));
    }

    [Fact]
    public void The_date_of_a_post_quoted_in_the_article_is_not_the_articles()
    {
        var body = $"<p>{First}</p><blockquote><time datetime=\"2019-07-01\">1 July</time></blockquote><p>{Second}</p>";

        Assert.Equal("2025-03-04", Read(Page("", "<p class=\"date\">4 March 2025</p>", body)).Published?.ToString());
    }

    [Fact]
    public void The_day_in_the_masthead_counts_less_than_the_one_below_the_headline()
    {
        var html = Page("", "<p class=\"info\">4 March 2025</p>").Replace("<nav>", "<div class=\"date\">Friday, 14 March 2025</div><nav>");

        Assert.Equal("2025-03-04", Read(html).Published?.ToString());
    }

    [Theory]
    [InlineData("4 marzo 2025")]
    [InlineData("4 maart 2025")]
    [InlineData("4 março 2025")]
    [InlineData("4 martie 2025")]
    [InlineData("4 марта 2025")]
    [InlineData("4 mart 2025")]
    public void Months_are_known_beyond_the_languages_that_are_analysed(string date) =>
        Assert.Equal("2025-03-04", Read(Page("", $"<p class=\"date\">{date}</p>")).Published?.ToString());
}
