using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Sources;
using DigestBot.Testing;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace DigestBot.Core.Tests.Feeds;

public sealed class SourceIngestorTests
{
    private const string Paragraphs =
        "<p>The old harbour bridge reopened on Monday after a year of repairs, the town council said in a statement to residents.</p>"
        + "<p>\"It took us a year,\" said engineer Mira Holt, who led the crew of forty workers through two winters and one flood.</p>"
        + "<p>Ferries, which carried ten thousand passengers a day while the bridge was closed, will keep running until the end of April.</p>";

    private readonly FakeArticleStore store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_becomes_an_article_known_by_its_canonical_address()
    {
        var page = Documents.Of("bridge.html", $"""
            <!doctype html><html lang="en"><head><title>Bridge reopens - Harbour Ledger</title>
            <link rel="canonical" href="https://ledger.example/news/bridge?utm_source=x">
            <meta property="og:title" content="Bridge reopens"><meta property="article:published_time" content="2031-03-10T08:15:00+09:00"></head>
            <body><article><h1>Bridge reopens</h1>{Paragraphs}</article></body></html>
            """);

        var added = Assert.IsType<IngestResult.Added>(Assert.Single(await IngestAsync(page)));
        Assert.Equal(("bridge.html", "Bridge reopens"), (added.Source, added.Title));
        var article = await store.FindAsync(WorkspaceId.Local, added.Id, Cancellation);
        Assert.Equal(new Uri("https://ledger.example/news/bridge"), article!.Url);
        Assert.Equal(new LocalDate(2031, 3, 10), article.Day);
        Assert.IsType<IngestResult.Unchanged>(Assert.Single(await IngestAsync(page with { Name = "copy.html" })));
    }

    [Fact]
    public async Task A_feed_brings_its_articles_and_refuses_those_without_text()
    {
        var feed = Documents.Of("feed.xml", $"""
            <rss version="2.0"><channel><title>Harbour Ledger</title><link>https://ledger.example/</link>
            <item><title>Bridge reopens</title><link>https://ledger.example/a</link><guid>1</guid><pubDate>Mon, 10 Mar 2031 08:15:00 +0900</pubDate>
            <description><![CDATA[{Paragraphs}]]></description></item>
            <item><title>Empty</title><guid>2</guid></item>
            <item><title>Ferry stays</title><link>https://ledger.example/b</link><guid>3</guid><description><![CDATA[{Paragraphs.Replace("bridge", "ferry", StringComparison.Ordinal)}]]></description></item>
            </channel></rss>
            """);

        var results = await IngestAsync(feed);

        var added = Assert.IsType<IngestResult.Added>(results[0]);
        Assert.Equal(new IngestResult.Refused("feed.xml", "Empty", "item 2 of feed.xml has no text"), results[1]);
        Assert.Equal("Ferry stays", Assert.IsType<IngestResult.Added>(results[2]).Title);
        var article = await store.FindAsync(WorkspaceId.Local, added.Id, Cancellation);
        Assert.Equal(("Bridge reopens", "Harbour Ledger", "2031-03-10T08:15+09:00"), (article!.Title, article.Outlet, article.Analysis.Published.ToString()));
        Assert.Equal(3, article.Analysis.Paragraphs.Count);
    }

    [Fact]
    public async Task A_day_named_in_the_text_of_an_item_is_not_its_day_of_publication()
    {
        var added = Assert.IsType<IngestResult.Added>(Assert.Single(await IngestAsync(Documents.Of("feed.xml", $"""
            <rss version="2.0"><channel><title>Ledger</title><item><title>Bridge reopens</title><guid>1</guid><pubDate>Mon, 10 Mar 2031 08:15 GMT</pubDate>
            <description><![CDATA[<p>Published rules allow it from <time datetime="2030-07-10">10 July 2030</time>.</p>{Paragraphs}]]></description></item></channel></rss>
            """))));

        Assert.Equal(new LocalDate(2031, 3, 10), (await store.FindAsync(WorkspaceId.Local, added.Id, Cancellation))!.Day);
    }

    [Fact]
    public async Task A_feed_item_and_its_page_are_one_article()
    {
        await IngestAsync(Documents.Of("feed.xml", $"""
            <rss version="2.0"><channel><title>Ledger</title><item><title>Bridge reopens</title><guid isPermaLink="false">1</guid>
            <link>https://ledger.example/a?utm_source=rss</link><description><![CDATA[{Paragraphs}]]></description></item></channel></rss>
            """));
        await IngestAsync(Documents.Of("a.html", $"<!doctype html><title>Bridge reopens</title><article><h1>Bridge reopens</h1>{Paragraphs}</article>")
            with { Url = new Uri("https://ledger.example/a") });

        Assert.Equal(new ArticleCounts(1, 0), await store.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Json_articles_come_one_or_many()
    {
        var results = await IngestAsync(Documents.Of("list.json", """
            [
              {"text": "The bridge is open.", "title": "Bridge", "published": "2031-03-09", "url": "https://ledger.example/a"},
              {"title": "Nothing"},
              {"kind": "poem", "text": "x"},
              {"text": "x", "published": "soon"},
              7
            ]
            """));

        Assert.Equal("Bridge", Assert.IsType<IngestResult.Added>(results[0]).Title);
        Assert.Equal(
            [
                "list.json[1] has no text",
                "list.json[2] has the unknown kind \"poem\"; there are html, dump and plain",
                "list.json[3] has a published date that is neither YYYY-MM-DD nor an ISO date-time: \"soon\"",
                "list.json[4] is not an object",
            ],
            results.OfType<IngestResult.Refused>().Select(refused => refused.Reason));
    }

    [Theory]
    [InlineData("a.json", "{\"text\":\n", "a.json is not JSON: it breaks at line 2")]
    [InlineData("notes.pdf", "%PDF-1.7", "notes.pdf is not text")]
    [InlineData("feed.xml", "<rss><channel/></rss>", "feed.xml is a feed without items")]
    [InlineData("feed.xml", "<rss><channel>", "feed.xml is not a whole feed: it breaks at line 1")]
    public async Task What_is_refused_is_named_and_nothing_is_stored(string name, string content, string reason)
    {
        Assert.Equal(new IngestResult.Refused(name, null, reason), Assert.Single(await IngestAsync(Documents.Of(name, content))));
        Assert.Equal(new ArticleCounts(0, 0), await store.CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_page_without_article_is_refused_by_name()
    {
        var refused = Assert.IsType<IngestResult.Refused>(Assert.Single(await IngestAsync(Documents.Of("empty.html", "<!doctype html><html><body></body></html>"))));
        Assert.StartsWith("empty.html holds no article", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-03-12", true)]
    [InlineData("2031-03-13", false)]
    public async Task A_date_too_far_ahead_is_not_believed(string published, bool isBelieved)
    {
        var json = $$"""{"text": "The bridge opens on Sunday.", "title": "Bridge", "published": "{{published}}"}""";

        var added = Assert.IsType<IngestResult.Added>(Assert.Single(await IngestAsync(Documents.Of("a.json", json))));

        var article = await store.FindAsync(WorkspaceId.Local, added.Id, Cancellation);
        Assert.Equal(isBelieved, article!.Analysis.Published is not null);
        Assert.Equal(isBelieved ? new LocalDate(2031, 3, 12) : new LocalDate(2031, 3, 10), article.Day);
        Assert.Equal(
            isBelieved ? null : "says it was published on 2031-03-13, which is still to come; it counts from the day it came in",
            added.Notice);
    }

    [Fact]
    public async Task An_article_taken_down_is_told_from_a_new_one()
    {
        var document = Documents.Of("a.json", """{"text": "The bridge is open.", "title": "Bridge"}""");
        var added = Assert.IsType<IngestResult.Added>(Assert.Single(await IngestAsync(document)));
        await store.TakeDownAsync(added.Id, Cancellation);

        Assert.Equal(new IngestResult.TakenDown("a.json", "Bridge"), Assert.Single(await IngestAsync(document)));
    }

    private Task<IReadOnlyList<IngestResult>> IngestAsync(SourceDocument document) =>
        new SourceIngestor(new ArticleIngestor(store, new FakeClock(ArticleBuilder.Noon))).IngestAsync(document, Cancellation);
}
