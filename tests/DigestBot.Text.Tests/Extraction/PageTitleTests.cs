using Xunit;
using static DigestBot.Text.Tests.Extraction.InventedPages;

namespace DigestBot.Text.Tests.Extraction;

public class PageTitleTests
{
    private const string Heading = "<h1>Northern pier reopens</h1>";

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
    [InlineData("<meta property=\"og:site_name\" content=\"Bay Observer\">", "<h1>Northern pier reopens | Bay Observer</h1>", "Northern pier reopens")]
    [InlineData("<meta property=\"og:title\" content=\"Storm-torn landing opens again in spring\">", "<h1 class=\"logo-title\">All the news of the bay</h1><h1 class=\"article-headline\">Boats are back</h1>", "Boats are back")]
    [InlineData("<meta property=\"og:title\" content=\"Pier of the north opens\">", "<h1>2025 Pier of the north opens</h1>", "2025 Pier of the north opens")]
    [InlineData("<meta property=\"og:title\" content=\"Council votes for the pier\">", "<h1>Harbour: Council votes for the pier</h1>", "Council votes for the pier")]
    [InlineData("<meta property=\"og:title\" content=\"North | Council votes for the pier\">", "<h1>Storm Council votes for the pier</h1>", "Council votes for the pier")]
    public void The_headline_a_reader_sees_is_the_title_without_what_belongs_to_the_site(string head, string heading, string title) =>
        Assert.Equal(title, Read(Page(head).Replace(Heading, heading)).Title);

    [Fact]
    public void Without_a_heading_one_word_behind_a_dash_is_a_section() =>
        Assert.Equal("The northern pier reopens in spring", Read(Page("<meta property=\"og:title\" content=\"The northern pier reopens in spring - Harbour\">").Replace(Heading, "")).Title);
}
