namespace DigestBot.Text.Extraction.Pages;

/// <summary>
/// Finds the element whose text outweighs its noise the most: every block weighs for or against, an element weighs what lies in
/// it, and the innermost of the heaviest wins unless one named as the body weighs nearly as much.
/// </summary>
internal static class BodyFinder
{
    // set on bench extract/pages
    private const double NamedBodyShare = 0.25;
    private const double MostPieces = 1.3;
    private const double SurroundedShare = 0.8;

    public static PageNode? Find(PageTree page, IReadOnlyList<TextBlock> blocks)
    {
        var nodes = page.Nodes;
        if (nodes.Count == 0)
        {
            return null;
        }

        var before = new double[nodes.Count + 1];
        foreach (var block in blocks)
        {
            before[block.Node + 1] += BlockWeight.Of(block);
        }

        for (var i = 1; i <= nodes.Count; i++)
        {
            before[i] += before[i - 1];
        }

        PageNode? best = null, named = null;
        double bestWeight = 0, namedWeight = 0;
        var pieces = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (node.IsText || !Tags.Containers.Contains(node.Tag))
            {
                continue;
            }

            var weight = before[node.End] - before[node.Index];
            if (weight > 0 && weight >= bestWeight)
            {
                (best, bestWeight) = (node, weight);
            }

            if (weight > 0 && node.Tag is not ("body" or "span") && node.Has(ElementNames.Body))
            {
                var name = node.NameIn(ElementNames.Body);
                pieces[name] = pieces.GetValueOrDefault(name) + weight;
                if (weight > namedWeight)
                {
                    (named, namedWeight) = (node, weight);
                }
            }
        }

        // a single paragraph is the heaviest where those around it are short or full of links
        if (best is { Tag: "p" } && before[nodes[best.Parent].End] - before[best.Parent] >= bestWeight * SurroundedShare)
        {
            best = nodes[best.Parent];
        }

        // a body cut into pieces of one name is not one of them
        return named is not null && namedWeight >= bestWeight * NamedBodyShare && pieces[named.NameIn(ElementNames.Body)] <= namedWeight * MostPieces ? named : best;
    }
}
