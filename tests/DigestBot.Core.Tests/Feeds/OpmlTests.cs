using System.Text;
using DigestBot.Feeds;
using DigestBot.Feeds.Opml;
using DigestBot.Sources;
using DigestBot.Testing;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Feeds;

public sealed class OpmlTests
{
    [Fact]
    public void Folders_and_categories_become_labels_and_each_feed_stands_once()
    {
        var read = Read("""
            <?xml version="1.0"?><opml version="1.0"><head><title>x</title></head><body>
            <outline text="News"><outline text="Asia"><outline text="Ledger" title="Harbour Ledger" type="rss" xmlUrl="https://ledger.example/feed" category="ports, /trade/ships"/></outline></outline>
            <outline text="Gazette" xmlUrl="https://gazette.example/rss"></outline>
            <outline text="Trade"><outline text="again" xmlUrl="https://ledger.example/feed"/></outline>
            </body></opml>
            """);

        Assert.Equal([("https://ledger.example/feed", "Harbour Ledger"), ("https://gazette.example/rss", "Gazette")], read.Feeds.Select(feed => (feed.Url.AbsoluteUri, feed.Title)));
        Assert.Equal(["News", "Asia", "ports", "trade", "ships", "Trade"], read.Feeds[0].Labels);
        Assert.Empty(read.Feeds[1].Labels);
    }

    [Fact]
    public void Entries_that_cannot_be_followed_are_named_and_do_not_stop_the_rest()
    {
        var read = Read("""
            <opml><body><outline xmlUrl="file:///etc/hosts"/><outline xmlUrl="https://mira:secret@ledger.example/feed"/>
            <outline text="Ledger" xmlUrl="https://ledger.example/feed"/></body></opml>
            """);

        Assert.Equal(["\"file:///etc/hosts\" is not an http or https address", "the address of ledger.example holds a user name or password"], read.Skipped);
        Assert.Single(read.Feeds);
    }

    [Theory]
    [InlineData("<rss/>", "feeds.opml is not a list of feeds (OPML): its root is <rss>")]
    [InlineData("<opml><body/></opml>", "feeds.opml lists no feeds")]
    [InlineData("<opml><body>\n<outline", "feeds.opml is not a whole list of feeds (OPML): it breaks at line 2")]
    [InlineData("nothing", "feeds.opml is not a whole list of feeds (OPML): it breaks at line 1")]
    [InlineData("<!DOCTYPE o [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><opml>&b;</opml>", "feeds.opml has a document type (DTD), which is not read")]
    public void What_is_no_list_is_refused_with_the_reason(string content, string reason) =>
        Assert.Equal(new OpmlResult.Refused(reason), OpmlReader.Read(Documents.Of("feeds.opml", content)));

    [Fact]
    public void Fifty_thousand_feeds_are_read_and_one_more_is_too_many()
    {
        var entries = Enumerable.Range(0, 50_000).Select(n => $"<outline text='f' xmlUrl='https://f{n}.example/'/>").ToList();

        Assert.Equal(50_000, Read($"<opml><body>{string.Concat(entries)}</body></opml>").Feeds.Count);
        Assert.Equal(
            new OpmlResult.Refused("feeds.opml lists more than 50,000 feeds; cut it into parts"),
            OpmlReader.Read(Documents.Of("feeds.opml", $"<opml><body>{string.Concat(entries)}<outline xmlUrl='https://one.example/'/>")));
    }

    [Fact]
    public void Folders_without_end_are_refused() =>
        Assert.Equal(
            new OpmlResult.Refused("feeds.opml nests its folders more than 32 deep"),
            OpmlReader.Read(Documents.Of("feeds.opml", $"<opml>{string.Concat(Enumerable.Repeat("<outline text='a'>", 200_000))}")));

    [Fact]
    public void What_is_written_reads_the_same()
    {
        Feed[] feeds =
        [
            Of(1, "https://ledger.example/feed?a=1&b=2", "Ledger <\u0001& \"Post\"", "ports", "trade"),
            Of(2, "https://gazette.example/rss", null),
            Of(3, "https://minato.example/rdf", "港新聞", "ports"),
        ];

        var read = Read(OpmlWriter.Write("Feeds", feeds));

        Assert.Equal(
            [("https://ledger.example/feed?a=1&b=2", "Ledger <& \"Post\""), ("https://minato.example/rdf", "港新聞"), ("https://gazette.example/rss", "gazette.example")],
            read.Feeds.Select(feed => (feed.Url.AbsoluteUri, feed.Title)));
        Assert.Equal([["ports", "trade"], ["ports"], []], read.Feeds.Select(feed => feed.Labels));
    }

    [Fact]
    public void The_feeds_that_ship_belong_to_the_topics_that_ship()
    {
        var config = Path.Combine(RepositoryFolder.Root, "config");
        var read = Read(File.ReadAllText(Path.Combine(config, "feeds.opml"), Encoding.UTF8));
        var topics = File.ReadAllText(Path.Combine(config, "topics.json"), Encoding.UTF8);

        Assert.Empty(read.Skipped);
        Assert.InRange(read.Feeds.Count, 20, 60);
        Assert.All(read.Feeds.SelectMany(feed => feed.Labels), label => Assert.Contains($"\"name\": \"{label}\"", topics, StringComparison.Ordinal));
        Assert.All(read.Feeds, feed => Assert.Equal((Uri.UriSchemeHttps, true), (feed.Url.Scheme, feed.Labels.Count > 0)));
    }

    private static OpmlResult.Read Read(string content) => Assert.IsType<OpmlResult.Read>(OpmlReader.Read(Documents.Of("feeds.opml", content)));

    private static Feed Of(long id, string url, string? title, params string[] labels) =>
        new(new FeedId(id), new Uri(url), url, Instant.MinValue) { Title = title, Labels = labels };
}
