using AngleSharp.Html.Parser;
using DigestBot.Text.Extraction.Credits;
using DigestBot.Text.Extraction.Metadata;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>Reads a web page: one parse, the body, what the page says about it.</summary>
internal static class PageReader
{
    public static ArticleText Read(string html, AnalysisInput input)
    {
        if (FeedDocument.Is(html))
        {
            return new ArticleText { Title = input.Title, Language = input.Language, Reason = "The page holds no article: it is a feed." };
        }

        using var document = new HtmlParser(MarkupOptions.Reading).ParseDocument(MarkupBound.Apply(html));
        var page = PageTreeBuilder.Build(document);
        var head = PageHead.Read(document, input.Url);
        var names = TitleFinder.Names(head, input.Url);
        var article = PageDescription.Read(page, head, names, input);
        var body = PageBody.Find(page, head, article.Title, document.GetElementsByTagName("script").Select(script => script.TextContent));
        if (body.Reason is not null)
        {
            return article with { Reason = body.Reason };
        }

        var (text, spans) = Paragraphs.Join(AuthorNote.Drop(body.Paragraphs, article.Authors));
        var (place, agency) = AgencyFinder.Find(body.Paragraphs, article.Authors);
        return article with
        {
            Agency = agency,
            Dateline = place,
            Text = text,
            Paragraphs = spans,
        };
    }
}
