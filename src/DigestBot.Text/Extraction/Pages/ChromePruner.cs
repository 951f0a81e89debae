namespace DigestBot.Text.Extraction.Pages;

/// <summary>
/// Marks the elements that are furniture by tag, name or style. The lists follow trafilatura's (Barbaresi 2021, "Trafilatura:
/// A Web Scraping Library", ACL demo) and were widened on bench extract/pages. An element that holds most of the page's running
/// text is kept whatever it is called.
/// </summary>
internal static class ChromePruner
{
    public static void Prune(PageTree page)
    {
        var mass = new TextMass(page);
        var nodes = page.Nodes;
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (node.IsText || node.Tag is "html" or "body" or "main")
            {
                continue;
            }

            var share = mass.Total == 0 ? 0 : (double)mass.Of(node) / mass.Total;
            if (IsChrome(node, page, share))
            {
                node.Discarded = true;
                i = node.End - 1;
            }
        }
    }

    private static bool IsChrome(PageNode node, PageTree page, double share)
    {
        if (IsHidden(node))
        {
            return share < 0.6;
        }

        if (Tags.Chrome.Contains(node.Tag))
        {
            return node.Tag is "nav" || share < 0.4;
        }

        if (node.Tag is "header")
        {
            return share < 0.15 && !page.IsInside(node, ancestor => ancestor.Tag is "article" or "main");
        }

        if (node.Hints.Length == 0 || share > 0.4 || node.Tag is "p" or "article" && share > 0.05)
        {
            return false;
        }

        return node.Has(ElementNames.Foreign) && !node.Has(ElementNames.Body)
            || (share < 0.1 && node.Has(ElementNames.Furniture) && !node.Has(ElementNames.Body));
    }

    private static bool IsHidden(PageNode node)
    {
        if (node.Attribute("hidden") is not null)
        {
            return true;
        }

        return node.Attribute("style") is { Length: > 8 } style
            && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
                || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility: hidden", StringComparison.OrdinalIgnoreCase))
            || node.Attribute("aria-hidden") == "true";
    }
}
