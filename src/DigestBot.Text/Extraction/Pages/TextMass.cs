namespace DigestBot.Text.Extraction.Pages;

/// <summary>How much running text lies under a node: long texts outside links, by prefix sums over the flat page.</summary>
internal sealed class TextMass
{
    private const int Shortest = 30;
    private readonly int[] before;

    public TextMass(PageTree page)
    {
        var nodes = page.Nodes;
        before = new int[nodes.Count + 1];
        var linkEnd = 0;
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Tag == "a")
            {
                linkEnd = Math.Max(linkEnd, nodes[i].End);
            }

            var length = nodes[i].Text.Length;
            before[i + 1] = before[i] + (i >= linkEnd && length >= Shortest ? length : 0);
        }
    }

    public int Total => before[^1];

    public int Of(PageNode node) => before[node.End] - before[node.Index];
}
