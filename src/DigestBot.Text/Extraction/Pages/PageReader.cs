using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DigestBot.Text.Extraction.Dates;
using DigestBot.Text.Extraction.Metadata;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>Reads a web page: one parse, the body, what the page says about it.</summary>
internal static class PageReader
{
    public static ArticleText Read(string html, AnalysisInput input)
    {
        using var document = new HtmlParser().ParseDocument(NestingBound.Apply(html));
        var page = PageTreeBuilder.Build(document);
        var head = PageHead.Read(document, input.Url);
        var title = TitleFinder.Find(head, page, input.Url);
        var monthFirst = NumericDateOrder.IsMonthFirst(PageLanguage(document), input.Url ?? head.Canonical);
        var published = PublicationDateFinder.Find(head, page, input.Url, monthFirst)
            ?? (input.Published is { } known ? new DatedFrom(known, "input") : null);

        var paragraphs = LinkedBody.Rescue(Body(page, head, title), head.Linked.Body);
        var (text, spans) = Paragraphs.Join(paragraphs);
        return new ArticleText
        {
            Title = title ?? input.Title,
            Authors = AuthorFinder.Find(head, page, TitleFinder.Names(head, input.Url)),
            Publisher = PublisherFinder.Find(head),
            Published = published?.Moment,
            PublishedFrom = published?.Source,
            Language = input.Language,
            CanonicalUrl = head.Canonical,
            Text = text,
            Paragraphs = spans,
        };
    }

    private static List<string> Body(PageTree page, PageHead head, string? title)
    {
        ChromePruner.Prune(page);
        var blocks = BlockReader.Read(page);
        var body = BodyFinder.Find(page, blocks);
        var inside = body is null ? [] : blocks.Where(block => block.Node >= body.Index && block.Node < body.End).ToList();
        var paragraphs = BodyCleaner.Clean(inside, title).ConvertAll(block => block.Text);
        if (body is not null && Standfirst.Find(page, head, body.Index) is { } standfirst && !paragraphs.Take(3).Contains(standfirst))
        {
            paragraphs.Insert(0, standfirst);
        }

        return paragraphs;
    }

    private static string? PageLanguage(IHtmlDocument document) => document.DocumentElement?.GetAttribute("lang");
}
