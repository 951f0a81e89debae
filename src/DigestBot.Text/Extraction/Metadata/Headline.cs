using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>Where the headline stands in the page: dates and by-lines are told apart by where they stand from it.</summary>
internal static class Headline
{
    /// <summary>The heading that holds the title, else the first of the first level, or null.</summary>
    public static PageNode? Find(PageTree page, string? title)
    {
        var key = SiteName.Key(title ?? "");
        PageNode? first = null;
        foreach (var node in page.Nodes)
        {
            if (node.Tag is "h1" or "h2" or "h3")
            {
                if (key.Length > 0 && SiteName.Key(page.TextOf(node, 400)).EndsWith(key, StringComparison.Ordinal))
                {
                    return node;
                }

                first ??= node.Tag is "h1" ? node : null;
            }
        }

        return first;
    }
}
