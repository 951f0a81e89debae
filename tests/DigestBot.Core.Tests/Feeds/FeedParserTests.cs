using System.Text;
using DigestBot.Feeds;
using DigestBot.Testing;
using DigestBot.Text;
using Xunit;

namespace DigestBot.Core.Tests.Feeds;

public sealed class FeedParserTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
          <channel>
            <title>Harbour Ledger &amp; Post</title>
            <link>https://ledger.example/</link>
            <atom:link rel="self" href="https://ledger.example/feed.xml"/>
            <language>en-GB</language>
            <item>
              <title>Bridge &amp;amp; ferry
                reopen</title>
              <link>/news/bridge?utm_source=rss</link>
              <guid isPermaLink="false">ledger-17</guid>
              <pubDate>Mon, 10 Mar 2031 08:15:00 +0900</pubDate>
              <dc:creator>Mira Holt</dc:creator>
              <description>A summary.</description>
              <content:encoded><![CDATA[<p>The whole text.</p>]]></content:encoded>
            </item>
            <item>
              <guid>https://ledger.example/news/ferry</guid>
              <author>desk@ledger.example (Jun Abe)</author>
              <pubDate>9 Mar 31 08:15 EST</pubDate>
              <description>&lt;p&gt;Only this.&lt;/p&gt;</description>
            </item>
          </channel>
        </rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
          <id>urn:feed</id>
          <title>Pelabuhan</title>
          <link rel="self" href="https://pelabuhan.example/atom"/>
          <entry>
            <id>urn:1</id>
            <title type="html">Jembatan &amp;lt;dibuka&amp;gt;</title>
            <link rel="replies" href="/komentar"/>
            <link href="/jembatan"/>
            <published>2031-03-10T08:15:00+07:00</published>
            <updated>2031-03-11T08:15:00+07:00</updated>
            <author><name>Sari</name></author><author><name>Budi</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Isi <b>tebal</b>.</p></div></content>
          </entry>
          <entry><id>urn:2</id><updated>2031-03-11T08:15:00Z</updated><summary>1 &lt; 2</summary></entry>
          <entry><id>urn:3</id></entry>
        </feed>
        """;

    [Fact]
    public void Rss_gives_the_whole_text_where_there_is_one()
    {
        var feed = Parsed("feed.xml", Rss);

        Assert.Equal(("https://ledger.example/feed.xml", "Harbour Ledger & Post", "en-GB"), (feed.Identity, feed.Title, feed.Language));
        var item = feed.Items[0];
        Assert.Equal(("ledger-17", "Bridge & ferry reopen", "<p>The whole text.</p>"), (item.Id, item.Title, item.Html));
        Assert.Equal(new Uri("https://ledger.example/news/bridge?utm_source=rss"), item.Link);
        Assert.Equal("2031-03-10T08:15+09:00", item.Published.ToString());
        Assert.Equal(["Mira Holt"], item.Authors);
    }

    [Fact]
    public void Rss_without_it_gives_the_description()
    {
        var item = Parsed("feed.xml", Rss).Items[1];

        Assert.Equal((null, "<p>Only this.</p>"), (item.Title, item.Html));
        Assert.Equal(new Uri("https://ledger.example/news/ferry"), item.Link);
        Assert.Equal("2031-03-09T08:15-05:00", item.Published.ToString());
        Assert.Equal(["Jun Abe"], item.Authors);
    }

    [Fact]
    public void Atom_gives_content_or_summary()
    {
        var feed = Parsed("atom.xml", Atom);

        Assert.Equal(("urn:feed", "Pelabuhan", "id"), (feed.Identity, feed.Title, feed.Language));
        Assert.Equal(("urn:1", new Uri("https://pelabuhan.example/jembatan")), (feed.Items[0].Id, feed.Items[0].Link));
        Assert.Contains("<p>Isi <b>tebal</b>.</p>", feed.Items[0].Html, StringComparison.Ordinal);
        Assert.Equal("2031-03-10T08:15+07:00", feed.Items[0].Published.ToString());
        Assert.Equal(["Sari", "Budi"], feed.Items[0].Authors);
        Assert.Equal("1 &lt; 2", feed.Items[1].Html);
        Assert.Equal("2031-03-11T08:15Z", feed.Items[1].Published.ToString());
        Assert.Equal(("", null), (feed.Items[2].Html, feed.Items[2].Published));
    }

    [Fact]
    public void Rdf_gives_the_items_beside_its_channel()
    {
        var feed = Parsed("news.rdf", """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://minato.example/rdf"><title>港新聞</title><link>https://minato.example/</link></channel>
              <item rdf:about="https://minato.example/1"><title>橋</title><link>https://minato.example/1</link><description>橋が開いた。</description><dc:date>2031-03-10T08:15:00+09:00</dc:date></item>
            </rdf:RDF>
            """);

        var item = Assert.Single(feed.Items);
        Assert.Equal(("港新聞", "https://minato.example/1", "橋が開いた。", "2031-03-10T08:15+09:00"), (feed.Title, item.Id, item.Html, item.Published.ToString()));
    }

    [Theory]
    [InlineData("utf-8", null)]
    [InlineData("utf-16", null)]
    [InlineData("windows-1252", null)]
    [InlineData("iso-8859-1", "windows-1252")]
    public void The_declared_charset_is_believed_before_the_one_of_the_transport(string declared, string? transport)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var document = Documents.Of(
            "feed.xml",
            $"<?xml version=\"1.0\" encoding=\"{declared}\"?><rss><channel><title>Zürich é</title></channel></rss>",
            Encoding.GetEncoding(declared));
        Assert.Equal("Zürich é", Assert.IsType<FeedParseResult.Parsed>(FeedParser.Parse(document with { Charset = transport })).Feed.Title);
    }

    [Fact]
    public void Without_declaration_the_transport_names_the_charset()
    {
        var document = Documents.Of("feed.xml", "\n<rss><channel><title>Zürich</title></channel></rss>", Encoding.Latin1) with { Charset = "iso-8859-1" };
        Assert.Equal("Zürich", Assert.IsType<FeedParseResult.Parsed>(FeedParser.Parse(document)).Feed.Title);
    }

    [Theory]
    [InlineData("<!doctype html><html><body>", "feed.xml is a web page, not a feed")]
    [InlineData("<?xml version='1.0'?><opml/>", "feed.xml is not a feed: its root is <opml>")]
    [InlineData("<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><rss>&e;</rss>", "feed.xml has a document type (DTD), which is not read in feeds")]
    [InlineData("<!DOCTYPE r [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><rss>&b;</rss>", "feed.xml has a document type (DTD), which is not read in feeds")]
    [InlineData("<rss><channel>\n<item>\n<title>Brid", "feed.xml is not a whole feed: it breaks at line 3")]
    public void What_is_no_feed_is_refused_with_the_reason(string content, string reason) =>
        Assert.Equal(new FeedParseResult.Refused(reason), FeedParser.Parse(Documents.Of("feed.xml", content)));

    [Theory]
    [InlineData("Mon, 10 Mar 2031 08:15:30 GMT", "2031-03-10T08:15:30Z")]
    [InlineData("10 March 2031 8:15 PDT", "2031-03-10T08:15-07:00")]
    [InlineData("2031-03-10", "2031-03-10")]
    [InlineData("Mon, 10 Mar 2031", "2031-03-10")]
    [InlineData("Mon, 10 Mar 2031 08:15:30 Q", "2031-03-10T08:15:30")]
    [InlineData("yesterday", "")]
    public void Dates_are_read_as_written(string written, string read)
    {
        var feed = Parsed("feed.xml", $"<rss><channel><item><pubDate>{written}</pubDate></item></channel></rss>");
        Assert.Equal(read, feed.Items[0].Published is { } moment ? moment.ToString() : "");
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var deep = $"<rss><channel><item><description>{string.Concat(Enumerable.Repeat("<a>", 200_000))}";
        Assert.Equal(
            new FeedParseResult.Refused("feed.xml is not a feed: its elements are nested more than 200 deep"),
            FeedParser.Parse(Documents.Of("feed.xml", deep)));
    }

    private static FeedContent Parsed(string name, string content) =>
        Assert.IsType<FeedParseResult.Parsed>(FeedParser.Parse(Documents.Of(name, content))).Feed;
}
