using System.Text;

namespace DigestBot.Fuzz.Seeds;

/// <summary>Makes up whole pages: head, linked data, menus, a body of many kinds of blocks, comments, footer.</summary>
internal static class InventedPage
{
    private static readonly string[] BodyNames = ["article-body", "entry-content", "story-body", "post", "c1", "content", "comments", "sidebar", "teaser"];

    public static string Make(Random random, InventedLanguage language)
    {
        var headline = language.Headline(random);
        var page = new StringBuilder()
            .Append(random.Next(3) == 0 ? "<?xml version=\"1.0\" encoding=\"utf-8\"?>" : "<!DOCTYPE html>\n")
            .Append("<html lang=\"").Append(language.Code).Append("\"><head><meta charset=\"utf-8\">")
            .Append("<title>").Append(headline).Append(" - Bay Observer</title>\n");
        if (random.Next(2) == 0)
        {
            page.Append("<meta property=\"og:title\" content=\"").Append(headline).Append("\"><meta property=\"og:site_name\" content=\"Bay Observer\">")
                .Append("<meta property=\"article:published_time\" content=\"2031-06-09T19:30:00+09:00\"><meta name=author content=\"Ann Example\">");
        }

        if (random.Next(2) == 0)
        {
            page.Append("<script type=\"application/ld+json\">").Append(LinkedData(random, language, headline)).Append("</script>");
        }

        page.Append("<style>.a{display:none}</style></head><body>\n<nav><ul>");
        Repeat(random.Next(2, 12), () => page.Append("<li><a href=\"/x\">").Append(language.Words[random.Next(language.Words.Length)]).Append("</a></li>"));
        page.Append("</ul></nav><div class=\"cookie-banner\">").Append(Chrome(random, language)).Append("</div><main><article><h1>").Append(headline)
            .Append("</h1><p class=\"byline\">").Append(language.ByLine).Append("</p><time datetime=\"2031-06-09\">").Append(language.Date)
            .Append("</time>\n<div class=\"").Append(BodyNames[random.Next(BodyNames.Length)]).Append("\">");
        Repeat(random.Next(1, 14), () => Block(page, random, language));
        page.Append("</div></article><aside class=\"related\"><h3>").Append(Chrome(random, language)).Append("</h3>");
        Repeat(random.Next(6), () => page.Append("<li><a href='/2031/06/09/a'>").Append(language.Headline(random)).Append("</a></li>\n"));
        page.Append("</aside></main><div id=comments>");
        Repeat(random.Next(4), () => page.Append("<div class=comment><p>").Append(language.Paragraph(random)).Append("</p></div>"));
        return page.Append("</div><footer><p>").Append(Chrome(random, language)).Append("</p></footer></body></html>").ToString();
    }

    private static void Block(StringBuilder page, Random random, InventedLanguage language) => _ = random.Next(14) switch
    {
        0 => page.Append("<h2>").Append(language.Headline(random)).Append("</h2>\n"),
        1 => page.Append("<ul><li>").Append(language.Sentence(random)).Append("</li><li>").Append(language.Sentence(random)).Append("</li></ul>"),
        2 => page.Append("<blockquote><p>").Append(language.Paragraph(random)).Append("</p></blockquote>"),
        3 => page.Append("<figure><img src=a.jpg alt=\"").Append(language.Headline(random)).Append("\"><figcaption>").Append(language.Sentence(random)).Append("</figcaption></figure>"),
        4 => page.Append("<table><tr><td>").Append(language.Sentence(random)).Append("<td>12,5 %</table>"),
        5 => page.Append(language.Paragraph(random)).Append("<br><br>").Append(language.Paragraph(random)),
        6 => page.Append("<div class=\"share\">").Append(Chrome(random, language)).Append("</div><script>var a = '<p>x</p>';</script>"),
        7 => page.Append("<p><b>").Append(language.Sentence(random)).Append("</b> &amp; <a href=/y>").Append(language.Sentence(random)).Append("</a> &#8220;&nbsp;</p>"),
        _ => page.Append("<p>").Append(language.Paragraph(random)).Append("</p>\n"),
    };

    private static string LinkedData(Random random, InventedLanguage language, string headline) =>
        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"" + headline + "\",\"datePublished\":\"2031-06-09T19:30:00Z\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Example\"}],\"publisher\":{\"name\":\"Bay Observer\"}"
        + (random.Next(3) == 0 ? ",\"articleBody\":\"" + language.Paragraph(random).Replace("\"", "\\\"", StringComparison.Ordinal) + "<br>\\u201cx\"" : "") + "}]}";

    private static string Chrome(Random random, InventedLanguage language) => language.Chrome[random.Next(language.Chrome.Length)];

    private static void Repeat(int times, Action append)
    {
        for (var i = 0; i < times; i++)
        {
            append();
        }
    }
}
