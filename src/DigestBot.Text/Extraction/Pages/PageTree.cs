using System.Text;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>A parsed page as one flat list in document order, so that no step recurses over it.</summary>
internal sealed class PageTree(IReadOnlyList<PageNode> nodes)
{
    public IReadOnlyList<PageNode> Nodes => nodes;

    public IEnumerable<PageNode> WithTag(string tag) => nodes.Where(node => node.Tag == tag);

    /// <summary>The text under a node with its blanks folded, at most about <paramref name="limit"/> characters.</summary>
    public string TextOf(PageNode node, int limit = 2000)
    {
        var text = new StringBuilder();
        for (var i = node.Index; i < node.End && text.Length < limit; i++)
        {
            if (nodes[i].IsText)
            {
                text.Append(nodes[i].Text);
            }
            else if (!Tags.Inline.Contains(nodes[i].Tag) || nodes[i].Tag == "br")
            {
                text.Append(' ');
            }
        }

        return Whitespace.Fold(text.ToString());
    }

    public bool IsInside(PageNode node, Func<PageNode, bool> ancestor)
    {
        for (var at = node.Parent; at >= 0; at = nodes[at].Parent)
        {
            if (ancestor(nodes[at]))
            {
                return true;
            }
        }

        return false;
    }
}
