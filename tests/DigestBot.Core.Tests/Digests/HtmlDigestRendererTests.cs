using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DigestBot.Digests;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class HtmlDigestRendererTests
{
    private static async Task<IElement> Render(params NewsItem[] items)
    {
        var newsroom = await new Newsroom().WithAsync(items);
        var html = HtmlDigestRenderer.Render(await newsroom.DigestAsync());
        return new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}</body>").Body!;
    }

    [Fact]
    public async Task Every_story_is_an_article_with_headline_gist_quotes_and_dates()
    {
        var page = await Render(HarbourNews.Item, HarbourNews.CopyIn("Daily Anchor"));
        var story = page.QuerySelector("section.digest > article.story");
        Assert.NotNull(story);
        Assert.Equal(HarbourNews.Item.Title, story.QuerySelector("h4 > a")?.TextContent);
        Assert.Equal($"{HarbourNews.First} {HarbourNews.Second}", story.QuerySelector("p.story-gist[lang=en]")?.TextContent);
        Assert.Equal(["“We owe the north shore an apology”", "“It took us a year because every bolt had to be made anew”"], story.QuerySelectorAll("figure.quote blockquote").Select(quote => quote.TextContent));
        Assert.Equal(["— Jonas Pell", "— Mira Holt"], story.QuerySelectorAll("figure.quote figcaption").Select(speaker => speaker.TextContent));
        Assert.Equal("2031-03-10T09:00:00Z", story.QuerySelector(".story-byline time")?.GetAttribute("datetime"));
        Assert.Equal("also in Daily Anchor", story.QuerySelector(".story-copies")?.TextContent);
        Assert.Equal("2030-03-02", story.QuerySelector("ul.dates time")?.GetAttribute("datetime"));
    }

    [Fact]
    public async Task Dates_to_come_are_a_section_of_their_own()
    {
        var upcoming = (await Render(HarbourNews.Item)).QuerySelector("section.upcoming");
        Assert.Equal("14–16 March — a three-day festival on both banks from Friday · Harbour Ledger", upcoming?.QuerySelector("li")?.TextContent);
        Assert.Contains("#:~:text=a%20three%2Dday%20festival", upcoming?.QuerySelector("cite a")?.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_has_stopped_giving_is_a_notice()
    {
        var digest = await (await new Newsroom().WithAsync(HarbourNews.Item)).DigestAsync();
        var html = HtmlDigestRenderer.Render(digest with { Notices = [new SourceNotice("<b>Ledger", Newsroom.Noon.Minus(Duration.FromDays(2)), "cannot be reached", "")] });
        Assert.Equal(
            "<b>Ledger has given nothing since Saturday 8 March; it cannot be reached.",
            new HtmlParser().ParseDocument(html).QuerySelector("section.digest > p.digest-notice")?.TextContent);
    }

    [Theory]
    [InlineData("<script>alert(1)</script> in the harbour")]
    [InlineData("\"><img src=x onerror=alert(1)> harbour")]
    [InlineData("harbour' onmouseover='alert(1)")]
    [InlineData("</article></section><h1>harbour</h1>")]
    [InlineData("harbour &lt;b&gt; & <!-- --> ]]>")]
    public async Task Whatever_an_article_says_stays_text(string hostile)
    {
        var page = await Render(new NewsItem
        {
            Title = hostile,
            Text = hostile,
            Outlet = hostile,
            Agency = hostile + "!",
            Language = hostile,
            Gist = [hostile],
            Url = "https://ledger.example/\"><script>",
            Dates = [new NewsDate("2031-03-12", "2031-03-13", hostile, hostile)],
        });
        HtmlSafety.AssertHarmless(page);
        Assert.Equal(hostile, page.QuerySelector(".story-headline")?.TextContent);
        Assert.Equal(hostile, page.QuerySelector(".story-gist")?.TextContent);
    }
}
