using System.Text;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>Reads the text blocks of a page in order, passing over what was discarded.</summary>
internal sealed class BlockReader
{
    private readonly IReadOnlyList<PageNode> nodes;
    private readonly List<TextBlock> blocks = [];
    private readonly Stack<PageNode> open = new();
    private readonly StringBuilder line = new();
    private int links;
    private int linkLength;
    private int firstNode = -1;
    private int breaks;

    private BlockReader(PageTree page) => nodes = page.Nodes;

    public static List<TextBlock> Read(PageTree page) => new BlockReader(page).Read();

    private List<TextBlock> Read()
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            CloseUntil(i);
            var node = nodes[i];
            if (node.Discarded)
            {
                if (!Tags.Inline.Contains(node.Tag))
                {
                    Flush();
                }

                i = node.End - 1;
            }
            else if (node.IsText)
            {
                Append(node);
            }
            else
            {
                Open(node);
            }
        }

        CloseUntil(nodes.Count);
        Flush();
        return blocks;
    }

    private void Open(PageNode node)
    {
        switch (node.Tag)
        {
            case "br":
                Break();
                return;
            case "hr":
                Flush();
                return;
            case "a":
                links++;
                break;
            case "td" or "th":
                line.Append(' ');
                break;
            default:
                if (!Tags.Inline.Contains(node.Tag))
                {
                    Flush();
                }

                break;
        }

        open.Push(node);
    }

    private void CloseUntil(int index)
    {
        while (open.TryPeek(out var node) && node.End <= index)
        {
            if (node.Tag == "a")
            {
                links--;
            }
            else if (node.Tag is "td" or "th")
            {
                line.Append(' ');
            }
            else if (!Tags.Inline.Contains(node.Tag))
            {
                Flush();
            }

            open.Pop();
        }
    }

    private void Append(PageNode node)
    {
        if (string.IsNullOrWhiteSpace(node.Text))
        {
            line.Append(' ');
            return;
        }

        breaks = 0;
        if (firstNode < 0)
        {
            firstNode = node.Index;
        }

        line.Append(node.Text);
        linkLength += links > 0 ? node.Text.Length : 0;
    }

    /// <summary>One line break runs on, two end the paragraph.</summary>
    private void Break()
    {
        if (++breaks >= 2)
        {
            Flush();
        }
        else
        {
            line.Append(' ');
        }
    }

    private void Flush()
    {
        if (firstNode >= 0)
        {
            var block = open.FirstOrDefault(node => !Tags.Inline.Contains(node.Tag)) ?? nodes[0];
            var text = Whitespace.Fold(line.ToString());
            if (text.Length > 0)
            {
                blocks.Add(new TextBlock(KindOf(block), text, linkLength, firstNode, block));
            }
        }

        line.Clear();
        (linkLength, firstNode, breaks) = (0, -1, 0);
    }

    private BlockKind KindOf(PageNode block)
    {
        if (Tags.Headings.Contains(block.Tag))
        {
            return BlockKind.Heading;
        }

        return block.Tag switch
        {
            "li" or "dd" or "dt" => BlockKind.ListItem,
            "blockquote" => BlockKind.Quote,
            "td" or "th" or "tr" => BlockKind.Row,
            "p" or "pre" => ParagraphIn(block),
            _ => BlockKind.Loose,
        };
    }

    private BlockKind ParagraphIn(PageNode paragraph) => paragraph.Parent < 0 ? BlockKind.Paragraph : nodes[paragraph.Parent].Tag switch
    {
        "li" => BlockKind.ListItem,
        "blockquote" => BlockKind.Quote,
        _ => BlockKind.Paragraph,
    };
}
