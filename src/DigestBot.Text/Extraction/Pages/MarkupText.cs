using AngleSharp.Html.Parser;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>The texts of a piece of markup that is data of a page, and not part of what it shows.</summary>
internal static class MarkupText
{
    public static List<string> Paragraphs(string markup)
    {
        using var document = new HtmlParser(MarkupOptions.Reading).ParseDocument(MarkupBound.Apply(markup));
        return [.. BlockReader.Read(PageTreeBuilder.Build(document)).Select(block => block.Text)];
    }
}
