using DigestBot.Feeds;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Core.Tests.Feeds;

public sealed class FeedDiscoveryTests
{
    private static readonly Uri Site = new("https://ledger.example/news/today.html");

    [Fact]
    public void A_page_offers_the_feeds_it_calls_its_alternates()
    {
        var links = Links("""
            <!doctype html><html><head>
            <link rel="stylesheet" type="text/css" href="/style.css">
            <LINK REL='alternate' TYPE='application/rss+xml' TITLE='Ledger &amp; Post' HREF='/feed'>
            <link href=atom.xml type=application/atom+xml rel="home alternate">
            <link rel="alternate" type="application/feed+json" href="https://cdn.example/feed.json?a=1&amp;b=2"/>
            <link rel="alternate" type="application/rss+xml" href="/feed">
            <link rel="alternate" hreflang="de" href="/de/"><link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
            </head>
            """);

        Assert.Equal(
            [
                new FeedLink(new Uri("https://ledger.example/feed"), "Ledger & Post"),
                new FeedLink(new Uri("https://ledger.example/news/atom.xml"), null),
                new FeedLink(new Uri("https://cdn.example/feed.json?a=1&b=2"), null),
            ],
            links);
    }

    [Fact]
    public void The_base_of_a_page_counts() =>
        Assert.Equal(
            new Uri("https://www.ledger.example/x/feed"),
            Assert.Single(Links("<base href='https://www.ledger.example/x/'><link rel=alternate type='application/rss+xml' href='feed'>")).Url);

    [Fact]
    public void A_page_without_feeds_leaves_guesses() =>
        Assert.Equal(
            [new Uri("https://ledger.example/feed"), new Uri("https://ledger.example/rss"), new Uri("https://ledger.example/rss.xml")],
            FeedDiscovery.Guesses(Site).Take(3));

    [Fact]
    public void Five_megabytes_of_open_tags_offer_nothing() => Assert.Empty(Links(string.Concat(Enumerable.Repeat("<link rel=", 500_000))));

    private static IReadOnlyList<FeedLink> Links(string html) => FeedDiscovery.Links(Documents.Of("page", html) with { Url = Site });
}
