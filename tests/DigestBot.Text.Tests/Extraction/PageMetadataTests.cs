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
    [InlineData("Posted byInes Valdarno", "Ines Valdarno")]
    [InlineData("Photo: Bay Archive", "")]
    [InlineData("Subscribe", "")]
    public void A_by_line_gives_the_names_in_it_and_nothing_else(string stated, string names) =>
        Assert.Equal(names, string.Join('|', Read(Page($"<meta name=\"author\" content=\"{stated}\">")).Authors));

    [Theory]
    [InlineData("<p>By <a href=\"/team/7\">Ines Valdarno</a>, Staff Writer</p>", "Ines Valdarno")]
    [InlineData("<div class=\"post-author\"><span class=\"author-name\">Ines Valdarno</span><span class=\"bio\">Founder of the Bay</span></div>", "Ines Valdarno")]
    [InlineData("<p class=\"byline\"><span class=\"author\">Ines Valdarno</span> and <span class=\"author\">Tom Birkeland</span></p>", "Ines Valdarno|Tom Birkeland")]
    [InlineData("<p>By the end of the week the northern pier is to open.</p>", "")]
    [InlineData("<p>Posted on 4 March 2025 by Ines Valdarno</p>", "Ines Valdarno")]
    [InlineData("<p>Ines Valdarno | Staff Writer | March 4, 2025</p>", "Ines Valdarno")]
    [InlineData("<p>Northern Harbour | 4 boats</p>", "")]
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

    [Fact]
    public void Linked_data_gives_section_picture_and_the_last_change_and_each_value_says_where_it_was_found()
    {
        const string head = """
            <link rel="canonical" href="https://example.com/pier"><meta property="og:site_name" content="Bay Observer">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Northern pier reopens","articleSection":["Harbour","News"],
            "datePublished":"2025-03-04T19:30:00+09:00","dateModified":"2025-03-05T08:00:00+09:00","author":{"name":"Ines Valdarno"},
            "image":{"@type":"ImageObject","url":"https://example.com/pier.jpg","caption":"Boats at the northern pier"}}</script>
            """;

        var article = Read(Page(head));

        Assert.Equal("Harbour", article.Section);
        Assert.Equal(new ArticleImage(new Uri("https://example.com/pier.jpg"), "Boats at the northern pier"), article.Image);
        Assert.Equal("2025-03-05T08:00+09:00", article.Updated?.ToString());
        Assert.Equal(
            new MetadataOrigins
            {
                Title = "heading", Authors = "json-ld", Publisher = "meta", Section = "json-ld", Image = "json-ld", Updated = "json-ld",
                Language = "detected", CanonicalUrl = "link",
            },
            article.Origins);
    }

    [Fact]
    public void What_linked_data_leaves_out_comes_from_meta_elements_and_the_page()
    {
        const string head = """
            <meta property="article:section" content="Harbour"><meta property="og:image" content="/pictures/pier-large.jpg">
            <meta property="article:modified_time" content="2025-03-05T08:00:00Z">
            """;

        var article = Read(Page(head, "<figure><img src=\"/small/pier-large.jpg\" alt=\"The rebuilt pier\"></figure>"), new Uri("https://example.com/news/pier"));

        Assert.Equal("Harbour", article.Section);
        Assert.Equal(new ArticleImage(new Uri("https://example.com/pictures/pier-large.jpg"), "The rebuilt pier"), article.Image);
        Assert.Equal("2025-03-05T08:00Z", article.Updated?.ToString());
        Assert.Equal(("meta", "meta", "meta"), (article.Origins?.Section, article.Origins?.Image, article.Origins?.Updated));
    }

    [Fact]
    public void The_sites_logo_is_not_the_picture_and_one_beside_the_headline_is()
    {
        const string picture = "<figure><img src=\"https://example.com/p/77.jpg\" alt=\"Steel piles\"></figure>";

        var article = Read(Page("<meta property=\"og:image\" content=\"https://example.com/logo-1200.png\">", picture));

        Assert.Equal(new ArticleImage(new Uri("https://example.com/p/77.jpg"), "Steel piles"), article.Image);
        Assert.Equal("image", article.Origins?.Image);
        Assert.Null(Read(Page()).Image);
    }

    [Fact]
    public void The_section_is_the_last_step_to_the_article_that_is_not_the_article()
    {
        const string head = """
            <script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","item":{"name":"Home"}},
            {"@type":"ListItem","name":"Harbour"},{"@type":"ListItem","name":"Northern pier reopens"}]}</script>
            """;

        Assert.Equal("Harbour", Read(Page(head)).Section);
    }

    [Fact]
    public void A_page_of_unknown_address_is_at_the_one_it_is_shared_by()
    {
        const string head = "<meta property=\"og:url\" content=\"https://example.com/news/pier\">";

        Assert.Equal(new Uri("https://example.com/news/pier"), Read(Page(head)).CanonicalUrl);
        Assert.Null(Read(Page(head), new Uri("https://example.com/other")).CanonicalUrl);
    }

    [Fact]
    public void Text_without_markup_says_which_values_its_lines_gave()
    {
        var article = TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Plain, Text = First, Title = "Northern pier reopens" })[0];

        Assert.Equal(new MetadataOrigins { Title = "input", Language = "detected" }, article.Origins);
    }
}
