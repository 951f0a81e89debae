using System.Buffers;
using DigestBot.Text.Extraction.Chrome;
using DigestBot.Text.Extraction.Metadata;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>The sentence or two between headline and body that tell what the article is about, where the page shows them apart from the body.</summary>
internal static class Standfirst
{
    private const int Shortest = 40;
    private const int Longest = 500;

    private static readonly SearchValues<string> Names = SearchValues.Create(
        ["standfirst", "stand-first", " deck", "-deck", "_deck", " dek", "-dek", "_dek", "article-lead", "article__lead", "article-summary", "article__summary", "article-intro", "article__intro", "subheadline", "sub-headline", "subheading", "sub-heading", "subhead ", "sub-title", "subtitle", "article-description", "article__description", "asset-summary", "story-summary", "story-intro", "articleintro", "chapeau", "entradilla", "sommaire", "vorspann", "lead-text", "-lede", " lede", "headline-intro"],
        StringComparison.Ordinal);

    public static string? Find(PageTree page, PageHead head, int body)
    {
        var stated = new[] { head.Linked.Description, head.First("og:description"), head.First("description") }
            .OfType<string>().Select(text => SiteName.Key(text)).Where(key => key.Length > Shortest / 2).ToList();
        var headline = page.Nodes.FirstOrDefault(node => node.Tag == "h1")?.Index ?? -1;
        if (headline < 0)
        {
            return null;
        }

        for (var i = headline + 1; i < Math.Min(body, page.Nodes.Count); i++)
        {
            var node = page.Nodes[i];
            if (node.IsText || node.Tag is not ("p" or "div" or "h2" or "h3" or "span" or "section") || node.End - i > 30)
            {
                continue;
            }

            var text = page.TextOf(node, Longest + 1);
            if (text.Length is >= Shortest and <= Longest && (node.Has(Names) || stated.Contains(SiteName.Key(text)))
                && !ChromeLines.BeginsAsChrome(text) && !ChromeLines.IsNotice(text) && !DateLines.Is(text))
            {
                return text;
            }
        }

        return null;
    }
}
