using Xunit;
using static DigestBot.Text.Tests.Extraction.InventedPages;

namespace DigestBot.Text.Tests.Extraction;

public class PageMetadataTests
{
    [Fact]
    public void Linked_data_gives_title_authors_publisher_and_the_moment_with_its_offset()
    {
        const string head = """
            <script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"#p1","name":"Ines Valdarno"},
            {"@type":"NewsArticle","headline":"Northern pier reopens","datePublished":"2025-03-04T19:30:00+09:00",
            "author":[{"@id":"#p1"},{"@type":"Person","name":"Tom Birkeland"}],"publisher":{"@type":"Organization","name":"Bay Observer"}}]}</script>
            """;

        var article = Read(Page(head));

        Assert.Equal("Northern pier reopens", article.Title);
        Assert.Equal(["Ines Valdarno", "Tom Birkeland"], article.Authors);
        Assert.Equal("Bay Observer", article.Publisher);
        Assert.Equal("2025-03-04T19:30+09:00", article.Published?.ToString());
        Assert.Equal("json-ld", article.PublishedFrom);
    }

    [Theory]
    [InlineData("Ines Valdarno, Tom Birkeland, and Ulla Brandt", "Ines Valdarno|Tom Birkeland|Ulla Brandt")]
    [InlineData("By Ines Valdarno, Staff Writer", "Ines Valdarno")]
    [InlineData("Photo: Bay Archive", "")]
    [InlineData("Subscribe", "")]
    public void A_by_line_gives_the_names_in_it_and_nothing_else(string stated, string names) =>
        Assert.Equal(names, string.Join('|', Read(Page($"<meta name=\"author\" content=\"{stated}\">")).Authors));

    [Theory]
    [InlineData("<p>By <a href=\"/team/7\">Ines Valdarno</a>, Staff Writer</p>", "Ines Valdarno")]
    [InlineData("<div class=\"post-author\"><span class=\"author-name\">Ines Valdarno</span><span class=\"bio\">Founder of the Bay</span></div>", "Ines Valdarno")]
    [InlineData("<p class=\"byline\"><span class=\"author\">Ines Valdarno</span> and <span class=\"author\">Tom Birkeland</span></p>", "Ines Valdarno|Tom Birkeland")]
    [InlineData("<p>By the end of the week the northern pier is to open.</p>", "")]
    public void A_by_line_in_the_page_gives_its_names(string header, string names) =>
        Assert.Equal(names, string.Join('|', Read(Page("", header)).Authors));

    [Fact]
    public void Beside_a_person_an_agency_or_the_site_itself_is_no_author_and_alone_it_is()
    {
        const string site = "<meta property=\"og:site_name\" content=\"Bay Observer\">";

        Assert.Equal(["Ines Valdarno"], Read(Page($"{site}<meta name=\"author\" content=\"Ines Valdarno, The Associated Press\">")).Authors);
        Assert.Equal(["Bay Observer"], Read(Page($"{site}<meta name=\"author\" content=\"Bay Observer\">")).Authors);
    }

    [Fact]
    public void Under_two_kickers_the_title_is_what_they_have_in_common()
    {
        var html = Page("<meta property=\"og:title\" content=\"Storm damage: Northern pier reopens after years\">")
            .Replace("<h1>Northern pier reopens</h1>", "<h1>Harbour news - Northern pier reopens after years</h1>");

        Assert.Equal("Northern pier reopens after years", Read(html).Title);
    }

    [Fact]
    public void The_title_comes_without_the_kicker_before_it()
    {
        var html = Page("<meta property=\"og:title\" content=\"Northern pier reopens\">").Replace("<h1>", "<h1><span>Harbour</span> | ");

        Assert.Equal("Northern pier reopens", Read(html).Title);
    }

    [Fact]
    public void The_title_comes_without_the_sites_name()
    {
        var html = Page("<meta property=\"og:site_name\" content=\"Bay Observer\">").Replace("<h1>Northern pier reopens</h1>", "");

        Assert.Equal("Northern pier reopens", Read(html).Title);
    }

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
    public void The_dateline_gives_place_and_agency_and_stays_in_the_text()
    {
        var body = $"<p>OSTRAVA BAY, Norland (Merid News) -- {First}</p><p>{Second}</p>";

        var article = Read(Page(body: body));

        Assert.Equal("OSTRAVA BAY, Norland", article.Dateline);
        Assert.Equal("Merid News", article.Agency);
        Assert.StartsWith("OSTRAVA BAY, Norland (Merid News) -- The harbour", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_canonical_address_is_absolute()
    {
        var article = Read(Page("<link rel=\"canonical\" href=\"/news/pier\">"), new Uri("https://example.com/x?utm=1"));

        Assert.Equal(new Uri("https://example.com/news/pier"), article.CanonicalUrl);
    }
}
