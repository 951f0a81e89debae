using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DigestBot.Text.Extraction.Credits;
using DigestBot.Text.Extraction.Dates;
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
        var article = Describe(document, page, head, names, input);
        var body = PageBody.Find(page, head, article.Title, document.GetElementsByTagName("script").Select(script => script.TextContent));
        if (body.Reason is not null)
        {
            return article with { Title = article.Title ?? input.Title, Reason = body.Reason };
        }

        var (text, spans) = Paragraphs.Join(AuthorNote.Drop(body.Paragraphs, article.Authors));
        var (place, agency) = AgencyFinder.Find(body.Paragraphs, article.Authors);
        return article with
        {
            Title = article.Title ?? input.Title,
            Agency = agency,
            Dateline = place,
            Text = text,
            Paragraphs = spans,
        };
    }

    private static ArticleText Describe(IHtmlDocument document, PageTree page, PageHead head, IReadOnlyList<string> names, AnalysisInput input)
    {
        var monthFirst = NumericDateOrder.IsMonthFirst(document.DocumentElement?.GetAttribute("lang"), input.Url ?? head.Canonical);
        var published = PublicationDateFinder.Find(head, page, input.Url, monthFirst)
            ?? (input.Published is { } known ? new DatedFrom(known, "input") : null);
        return new ArticleText
        {
            Title = TitleFinder.Find(head, page, names),
            Authors = AuthorFinder.Find(head, page, names),
            Publisher = PublisherFinder.Find(head),
            Published = published?.Moment,
            PublishedFrom = published?.Source,
            Language = input.Language,
            CanonicalUrl = head.Canonical,
        };
    }
}
