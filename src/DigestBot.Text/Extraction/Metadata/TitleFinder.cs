using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>The headline without the site's name.</summary>
internal static class TitleFinder
{
    public static string? Find(PageHead head, PageTree page)
    {
        var headings = page.WithTag("h1").Select(node => page.TextOf(node, 400)).Where(text => text.Length > 3).ToList();
        return head.Linked.Headline ?? head.First("og:title") ?? headings.FirstOrDefault() ?? head.DocumentTitle;
    }
}
