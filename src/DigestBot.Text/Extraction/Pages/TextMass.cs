namespace DigestBot.Text.Extraction.Pages;

/// <summary>
/// How much of the page's running text (long texts outside links and outside what was discarded so far) lies under a node, by
/// prefix sums over the flat page.
/// </summary>
internal sealed class TextMass
{
    private const int Shortest = 30;
    private readonly int[] before;
    private readonly Dictionary<string, int> byHints = new(StringComparer.Ordinal);

    public TextMass(PageTree page)
    {
        var nodes = page.Nodes;
        before = new int[nodes.Count + 1];
        var passedOver = 0;
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Tag == "a" || nodes[i].Discarded)
            {
                passedOver = Math.Max(passedOver, nodes[i].End);
            }

            var length = nodes[i].Text.Length;
            before[i + 1] = before[i] + (i >= passedOver && length >= Shortest ? length : 0);
        }

        foreach (var node in nodes)
        {
            if (node.Hints.Length > 0 && Of(node) is > 0 and var mass)
            {
                byHints[node.Namesakes] = byHints.GetValueOrDefault(node.Namesakes) + mass;
            }
        }
    }

    /// <summary>The share of the page's running text under a node.</summary>
    public double ShareOf(PageNode node) => before[^1] == 0 ? 0 : (double)Of(node) / before[^1];

    /// <summary>The share under all nodes named exactly alike: a body in several pieces is still the body.</summary>
    public double ShareOfNamesakes(PageNode node) => before[^1] == 0 ? 0 : (double)byHints.GetValueOrDefault(node.Namesakes) / before[^1];

    private int Of(PageNode node) => before[node.End] - before[node.Index];
}
