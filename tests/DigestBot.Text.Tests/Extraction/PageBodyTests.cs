using System.Text.Json;
using Xunit;
using static DigestBot.Text.Tests.Extraction.InventedPages;

namespace DigestBot.Text.Tests.Extraction;

public class PageBodyTests
{
    [Fact]
    public void A_page_gives_its_paragraphs_in_order_and_none_of_its_chrome()
    {
        var article = Read(Page());

        Assert.Equal([First, Second, Third], ParagraphsOf(article));
        Assert.Null(article.Reason);
    }

    [Fact]
    public void Lists_sub_headings_and_block_quotes_stay_in_order()
    {
        var body = $"<p>{First}</p><h2>What changes</h2><ul><li>Boats up to twelve metres may moor overnight.</li><li>Visitors pay at the harbour office.</li></ul><blockquote><p>{Second}</p></blockquote><p>{Third}</p>";

        var article = Read(Page(body: body));

        Assert.Equal(
            [First, "What changes", "Boats up to twelve metres may moor overnight.", "Visitors pay at the harbour office.", Second, Third],
            ParagraphsOf(article));
    }

    [Fact]
    public void Captions_share_bars_related_links_and_newsletters_inside_the_body_are_left_out()
    {
        var body = $"""
            <p>{First}</p>
            <figure><img src="p.jpg"><figcaption>The pier seen from the lighthouse on a calm day.</figcaption></figure>
            <div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>
            <p>{Second}</p>
            <p><a href="/b">Read more: Why the old pier fell</a></p>
            <div class="newsletter-signup"><p>Get the Bay Observer every morning, free, with the tides and the weather of the day.</p></div>
            <p>{Third}</p>
            """;

        Assert.Equal([First, Second, Third], ParagraphsOf(Read(Page(body: body))));
    }

    [Fact]
    public void A_body_in_pieces_that_differ_by_a_number_or_a_style_stays_whole()
    {
        var body = string.Concat(new[] { First, Second, Third }.Select((text, number) =>
            $"<div class=\"published-piece\" id=\"piece-{number}\"><div class=\"richtext richtext--{(char)('a' + number)}\"><p>{text}</p></div></div>"));

        Assert.Equal([First, Second, Third], ParagraphsOf(Read(Page().Replace($"<div class=\"article-body\">{Body}</div>", body, StringComparison.Ordinal))));
    }

    [Fact]
    public void A_notice_longer_than_the_article_does_not_take_its_place()
    {
        const string notice = "The texts and pictures of the Bay Observer may not be copied, sent on or kept without leave in writing, whole or in part, on paper or otherwise, by anybody at all who is not of the house. All rights reserved.";
        const string places = "Closed until then: <a href=\"/north\">North Quay</a>";

        var article = Read($"<html><body><h1>Northern pier reopens</h1><div><p>{First}</p><p>{places}</p></div><div><p>{notice}</p></div></body></html>");

        Assert.Equal([First, "Closed until then: North Quay"], ParagraphsOf(article));
    }

    [Theory]
    [InlineData("<script id=\"__NEXT_DATA__\" type=\"application/json\">{0}</script>")]
    [InlineData("<script>window.__STATE__ = {0};</script>")]
    public void A_body_that_only_stands_in_the_data_of_a_script_is_found(string script)
    {
        static string Paragraph(string text) => $$$"""{"type":"paragraph","data":{"href":"a"},"content":[{"type":"text","value":{{{JsonSerializer.Serialize(text)}}}}]}""";
        var data = $$$"""{"ads":["We use cookies to make this site better."],"story":{"title":"Northern pier reopens","body":[{{{string.Join(',', new[] { First, Second, Third, Last }.Select(Paragraph))}}}]}}""";

        var article = Read($"<html><head><title>Northern pier reopens</title></head><body><h1>Northern pier reopens</h1><div id=\"app\"></div>{script.Replace("{0}", data, StringComparison.Ordinal)}</body></html>");

        Assert.Equal([First, Second, Third, Last], ParagraphsOf(article));
    }

    [Fact]
    public void A_script_about_something_else_is_not_the_article()
    {
        var terms = string.Join(',', new[] { First, Second, Third, Last }.Select(text => JsonSerializer.Serialize(text)));

        var article = Read($"<html><head><title>Weather</title></head><body><h1>Weather</h1><script type=\"application/json\">[{terms}]</script></body></html>");

        Assert.Empty(article.Text);
        Assert.NotNull(article.Reason);
    }

    [Fact]
    public void Who_the_author_is_stands_behind_the_article_and_does_not_belong_to_it()
    {
        const string head = "<meta name=\"author\" content=\"Ines Valdano\">";
        const string note = "<p>Ines Valdano writes about harbours, and keeps bees.</p><p>Write to her at ines@example.org.</p>";

        Assert.Equal([First, Second, Third], ParagraphsOf(Read(Page(head: head, body: $"{Body}{note}"))));
    }

    [Fact]
    public void A_credit_without_its_picture_is_left_out() =>
        Assert.Equal([First, Second, Third], ParagraphsOf(Read(Page(body: $"<p>{First}</p><p>The pier at dusk. Photo: Ines Valdano</p><p>{Second}</p><p>{Third}</p>"))));

    [Theory]
    [InlineData("OSTRAVA BAY (Merid News) -- ", false)]
    [InlineData("", true)]
    public void A_standfirst_is_left_out_above_a_dateline(string dateline, bool kept)
    {
        const string standfirst = "Three winters on, the fishing fleet gets its berth back, and the town its evening walk.";

        var article = Read(Page(header: $"<p class=\"standfirst\">{standfirst}</p>", body: $"<p>{dateline}{First}</p><p>{Second}</p><p>{Third}</p>"));

        Assert.Equal(kept, article.Text.StartsWith(standfirst, StringComparison.Ordinal));
    }

    [Fact]
    public void Comments_longer_than_the_article_are_not_the_article()
    {
        var comments = string.Concat(Enumerable.Range(1, 40).Select(i => $"<li class=\"comment\"><p>Reader number {i} says that the pier was better when it was made of wood and nobody asked for money at all, ever.</p></li>"));

        var article = Read(Page(after: $"<section id=\"comments\" class=\"comments-area\"><ol class=\"comment-list\">{comments}</ol></section>"));

        Assert.Equal([First, Second, Third], ParagraphsOf(article));
    }

    [Fact]
    public void A_body_that_only_stands_in_linked_data_is_found()
    {
        var head = $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Northern pier reopens","articleBody":"{{First}}\n\n{{Third}}\n\n{{Third.ToUpperInvariant()}}"}</script>""";

        var article = Read($"<html><head>{head}</head><body><div id=app></div></body></html>");

        Assert.Equal([First, Third, Third.ToUpperInvariant()], ParagraphsOf(article));
    }

    [Theory]
    [InlineData("", "The page is empty.")]
    [InlineData("<rss version=\"2.0\"><channel><title>Bay Observer</title></channel></rss>", "The page holds no article: it is a feed.")]
    [InlineData("<html><body><h1>Northern pier reopens</h1><p>The council voted on Tuesday.</p><div class=\"wall\">Already a subscriber? Log in to continue.</div></body></html>", "The page holds no article: it asks the reader to subscribe or log in first.")]
    [InlineData("<html><body><div><h2>We value your privacy</h2><p>We and our partners keep small files on your device to count visits.</p><button>Accept</button></div></body></html>", "The page holds no article: it asks for consent first.")]
    [InlineData("<html><head><meta property=\"og:type\" content=\"video.other\"></head><body><h1>The pier from above</h1><p>Watch how the northern pier was rebuilt in three winters, from the first pile to the last plank, in two minutes and ten seconds.</p></body></html>", "The page holds no article: it shows a video.")]
    public void A_page_without_an_article_says_why(string html, string reason)
    {
        var article = Read(html);

        Assert.Equal(reason, article.Reason);
        Assert.Empty(article.Text);
    }

    [Fact]
    public void A_front_page_is_a_list_and_no_article()
    {
        var teasers = string.Concat(Enumerable.Range(1, 15).Select(i => $"<div><h3><a href=\"/{i}\">Headline number {i} of the day in the bay</a></h3><p>One sentence that tells what story {i} is about, and no more.</p></div>"));

        Assert.Equal("The page holds no article: it is a list of links to other pages.", Read($"<html><body><main>{teasers}</main></body></html>").Reason);
    }

    [Theory]
    [InlineData("<p><a href=\"/{0}\">Headline number {0} of the day in the bay</a></p><p>The beginning of what story {0} tells, cut off in the middle of</p>")]
    [InlineData("<p>{0} hours ago</p><p>What story {0} is about stands here in one long and finished sentence of its own.</p>")]
    public void Beginnings_of_other_articles_behind_the_body_are_left_out(string teaser)
    {
        var teasers = string.Concat(Enumerable.Range(2, 5).Select(number => string.Format(System.Globalization.CultureInfo.InvariantCulture, teaser, number)));

        Assert.Equal(ParagraphsOf(Read(Page())), ParagraphsOf(Read(Page().Replace($"{Third}</p>", $"{Third}</p>{teasers}"))));
    }

    [Fact]
    public void A_truncated_page_gives_what_came()
    {
        var html = Page();
        var cut = html[..(html.IndexOf(Third, StringComparison.Ordinal) + 20)];

        Assert.Equal([First, Second], ParagraphsOf(Read(cut)).Take(2));
    }
}
