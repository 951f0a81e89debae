namespace DigestBot.Text.Extraction.Pages;

/// <summary>
/// Marks the elements that are furniture by tag, name or style. The lists follow trafilatura's (Barbaresi 2021, "Trafilatura:
/// A Web Scraping Library", ACL demo) and were widened on bench extract/pages. An element that holds most of the page's running
/// text is kept whatever it is called.
/// </summary>
internal static class ChromePruner
{
    // set on bench extract/pages
    private const double MostForeign = 0.4;
    private const double MostFurniture = 0.1;
    private const double MostHidden = 0.6;
    private const double MostNeverBody = 0.9;

    public static void Prune(PageTree page)
    {
        Discard(page, IsOutsideByTag);
        Discard(page, IsFurniture);
    }

    /// <summary>Starts over and goes by tags and by the surest names only, for pages whose body bears a misleading name.</summary>
    public static void PruneLeniently(PageTree page)
    {
        foreach (var node in page.Nodes)
        {
            node.Discarded = false;
        }

        Discard(page, IsOutsideByTag);
        Discard(page, static (node, _, mass) => node.Has(ElementNames.NeverBody) && mass.ShareOf(node) < MostNeverBody);
    }

    private static void Discard(PageTree page, Func<PageNode, PageTree, TextMass, bool> discards)
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

            if (node.Discarded || discards(node, page, mass))
            {
                node.Discarded = true;
                i = node.End - 1;
            }
        }
    }

    private static bool IsOutsideByTag(PageNode node, PageTree page, TextMass mass)
    {
        if (HiddenElements.Is(node))
        {
            return mass.ShareOf(node) < MostHidden;
        }

        if (Tags.Chrome.Contains(node.Tag))
        {
            return node.Tag is "nav" || mass.ShareOf(node) < MostForeign;
        }

        return node.Tag is "header" && mass.ShareOf(node) < 0.15 && !page.IsInside(node, static ancestor => ancestor.Tag is "article" or "main");
    }

    private static bool IsFurniture(PageNode node, PageTree page, TextMass mass)
    {
        if (node.Hints.Length == 0 || node.Tag is "article" || node.Has(ElementNames.Body))
        {
            return false;
        }

        if (node.Has(ElementNames.NeverBody))
        {
            return mass.ShareOf(node) < MostNeverBody;
        }

        if (node.Has(ElementNames.Foreign))
        {
            return mass.ShareOf(node) < MostForeign && mass.ShareOfNamesakes(node) < MostForeign;
        }

        return node.Has(ElementNames.Furniture) && mass.ShareOf(node) < MostFurniture && mass.ShareOfNamesakes(node) < MostFurniture * 2;
    }
}
