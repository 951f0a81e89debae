using DigestBot.Articles;
using Xunit;

namespace DigestBot.Core.Tests.Articles;

public sealed class ArticleIdentityTests
{
    [Theory]
    [InlineData("https://Ledger.Example/news/bridge#comments")]
    [InlineData("http://ledger.example/news/bridge/")]
    [InlineData("https://ledger.example:443/news/bridge?utm_source=mail&UTM_Campaign=x&fbclid=1")]
    public void Spellings_of_one_address_are_one_article(string url) =>
        Assert.Equal(ArticleKey.OfUrl(new Uri("https://ledger.example/news/bridge")), ArticleKey.OfUrl(new Uri(url)));

    [Theory]
    [InlineData("https://ledger.example/news/Bridge")]
    [InlineData("https://ledger.example/news?id=2")]
    [InlineData("https://www.ledger.example/news/bridge")]
    public void Other_addresses_are_other_articles(string url) =>
        Assert.DoesNotContain(ArticleKey.OfUrl(new Uri(url)),
            new List<ArticleKey> { ArticleKey.OfUrl(new Uri("https://ledger.example/news/bridge")), ArticleKey.OfUrl(new Uri("https://ledger.example/news?id=1")) });

    [Fact]
    public void A_parameter_that_names_the_article_is_kept() =>
        Assert.Equal(
            new Uri("https://ledger.example/read?id=7&page=2"),
            WebAddress.Clean(new Uri("https://ledger.example/read?id=7&utm_medium=rss&page=2#top")));

    [Fact]
    public void A_page_that_calls_the_front_page_its_own_address_is_known_by_where_it_was_found() =>
        Assert.Equal(
            new Uri("https://ledger.example/a"),
            WebAddress.OfArticle(canonical: new Uri("https://ledger.example/"), found: new Uri("https://ledger.example/a")));

    [Fact]
    public void Layout_does_not_make_another_text() => Assert.Equal(ArticleKey.OfText("One two.\n\nThree."), ArticleKey.OfText(" One  two.\r\nThree.\n"));

    [Fact]
    public void The_same_guid_in_another_feed_is_another_article() =>
        Assert.NotEqual(ArticleKey.OfFeedItem("https://a.example/feed", "1"), ArticleKey.OfFeedItem("https://b.example/feed", "1"));
}
