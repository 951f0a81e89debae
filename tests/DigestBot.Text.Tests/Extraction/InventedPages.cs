using Xunit;

namespace DigestBot.Text.Tests.Extraction;

/// <summary>Builds invented news pages with the chrome real ones have.</summary>
internal static class InventedPages
{
    public const string First = "The harbour council of Ostrava Bay voted on Tuesday to reopen the northern pier, three winters after a storm tore it from its piles and left the fishing fleet without a berth.";

    public const string Second = "\"We have waited long enough,\" said Marta Oyelaran, who chairs the council, adding that the first boats would tie up there before the end of the month.";

    public const string Third = "Engineers replaced two hundred wooden piles with steel ones and raised the deck by half a metre, at a cost that the council put at four million crowns.";

    public const string Last = "The old piles will be sold to the carpenters of the bay, who have asked for them since the storm, and the money goes to the lifeboat.";

    public static string Page(string head = "", string header = "", string? body = null, string after = "") =>
        $"""
        <!DOCTYPE html><html lang="en"><head><title>Northern pier reopens - Bay Observer</title>{head}</head><body>
        <nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <div class="cookie-banner">We use cookies to make this site better for everybody who reads it. <button>Accept</button></div>
        <main><article><h1>Northern pier reopens</h1>{header}
        <div class="article-body">{body ?? Body}</div></article></main>
        <aside class="related"><h3>Related</h3><ul><li><a href="/a">Ferry fares rise again in spring, operator says</a></li></ul></aside>
        {after}<footer><p>Bay Observer is published by nobody at all. All rights reserved.</p></footer></body></html>
        """;

    public static string Body => $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    public static ArticleAnalysis Read(string html, Uri? url = null, CalendarMoment? published = null, string? title = null) =>
        Assert.Single(TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Html, Text = html, Url = url, Published = published, Title = title }));

    public static IEnumerable<string> ParagraphsOf(ArticleAnalysis article) => article.Paragraphs.Select(paragraph => paragraph.Of(article.Text));
}
