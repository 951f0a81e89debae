using DigestBot.Feeds;
using DigestBot.Sources;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Core.Tests.Feeds;

/// <summary>The dialects beside RSS 2.0, RDF and Atom.</summary>
public sealed class FeedFormatTests
{
    private const string Json = """
        {
          "version": "https://jsonfeed.org/version/1.1", "title": "Ledger", "language": "en", "feed_url": "https://ledger.example/feed.json",
          "items": [
            {"id": "1", "url": "/bridge", "title": "Bridge", "content_html": "<p>Open.</p>", "date_published": "2031-03-10T08:15:00+09:00", "authors": [{"name": "Mira Holt"}]},
            {"id": 2, "content_text": "One < two.\n\nThree.", "author": {"name": "Jun Abe"}, "date_published": "soon", "url": 7},
            "nothing"
          ]
        }
        """;

    [Fact]
    public void Json_feed_gives_its_items()
    {
        var feed = Parsed(Json);

        Assert.Equal(("https://ledger.example/feed.json", "Ledger", "en", 2), (feed.Identity, feed.Title, feed.Language, feed.Items.Count));
        Assert.Equal(("1", new Uri("https://ledger.example/bridge"), "<p>Open.</p>", "2031-03-10T08:15+09:00"), (feed.Items[0].Id, feed.Items[0].Link, feed.Items[0].Html, feed.Items[0].Published.ToString()));
        Assert.Equal(("2", null, "<p>One &lt; two.</p><p>Three.</p>", null), (feed.Items[1].Id, feed.Items[1].Link, feed.Items[1].Html, feed.Items[1].Published));
        Assert.Equal(["Mira Holt", "Jun Abe"], feed.Items.SelectMany(item => item.Authors));
    }

    [Fact]
    public void Json_feed_is_told_from_json_articles() =>
        Assert.Equal(new SniffResult.Known(DocumentKind.Feed), DocumentSniffer.Sniff(Documents.Of("feed.json", Json)));

    [Theory]
    [InlineData("""{"items": []}""", "feed is JSON, but not a JSON Feed")]
    [InlineData("{\"version\":\n", "feed is not a whole feed: it breaks at line 2")]
    public void Json_that_is_no_feed_is_refused_with_the_reason(string content, string reason) =>
        Assert.Equal(new FeedParseResult.Refused(reason), FeedParser.Parse(Documents.Of("feed", content)));

    [Fact]
    public void Rss_091_may_name_its_grammar()
    {
        var feed = Parsed("""
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Ledger</title><item><title>Bridge</title><link>https://ledger.example/bridge</link><description>Open.</description></item></channel></rss>
            """);

        Assert.Equal(("Bridge", "Open."), (feed.Items[0].Title, feed.Items[0].Html));
    }

    [Fact]
    public void Rss_090_gives_titles_and_links()
    {
        var feed = Parsed("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
            <channel><title>Ledger</title><link>https://ledger.example/</link></channel>
            <item><title>Bridge</title><link>https://ledger.example/bridge</link></item></rdf:RDF>
            """);

        Assert.Equal(("Bridge", new Uri("https://ledger.example/bridge"), null), (feed.Items[0].Title, feed.Items[0].Link, feed.Items[0].Id));
    }

    [Fact]
    public void A_named_grammar_lends_no_entities() =>
        Assert.IsType<FeedParseResult.Refused>(FeedParser.Parse(Documents.Of("feed", "<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss><channel><title>&x;</title></channel></rss>")));

    private static FeedContent Parsed(string content) => Assert.IsType<FeedParseResult.Parsed>(FeedParser.Parse(Documents.Of("feed", content))).Feed;
}
