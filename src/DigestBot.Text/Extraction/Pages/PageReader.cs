using AngleSharp.Html.Parser;
using DigestBot.Text.Extraction.Metadata;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>Reads a web page: one parse, the body, what the page says about it.</summary>
internal static class PageReader
{
    public static ArticleText Read(string html, AnalysisInput input)
    {
        using var document = new HtmlParser().ParseDocument(NestingBound.Apply(html));
        var page = PageTreeBuilder.Build(document);
        var head = PageHead.Read(document);
        var title = TitleFinder.Find(head, page);

        ChromePruner.Prune(page);
        var blocks = BlockReader.Read(page);
        var body = BodyFinder.Find(page, blocks);
        var inside = body is null ? [] : blocks.Where(block => block.Node >= body.Index && block.Node < body.End).ToList();
        var paragraphs = BodyCleaner.Clean(inside, title).ConvertAll(block => block.Text);

        var (text, spans) = Paragraphs.Join(paragraphs);
        return new ArticleText
        {
            Title = title ?? input.Title,
            Language = input.Language,
            Text = text,
            Paragraphs = spans,
        };
    }
}
