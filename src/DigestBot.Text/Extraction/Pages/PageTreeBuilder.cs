using AngleSharp.Dom;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>Flattens a parsed document, without recursion and without the parts no reader sees.</summary>
internal static class PageTreeBuilder
{
    public static PageTree Build(INode root)
    {
        var nodes = new List<PageNode>(4096);
        var open = new Stack<(INode Node, int Next, int Index)>();
        open.Push((root, 0, -1));
        while (open.TryPop(out var frame))
        {
            var (parent, next, index) = frame;
            if (next >= parent.ChildNodes.Length)
            {
                if (index >= 0)
                {
                    nodes[index].End = nodes.Count;
                }

                continue;
            }

            open.Push((parent, next + 1, index));
            switch (parent.ChildNodes[next])
            {
                case IText text when text.Data.Length > 0:
                    nodes.Add(new PageNode { Index = nodes.Count, Parent = index, Tag = "#text", Text = text.Data, End = nodes.Count + 1 });
                    break;
                case IElement element when !Tags.Unread.Contains(element.LocalName):
                    nodes.Add(Node(element, nodes.Count, index));
                    open.Push((element, 0, nodes.Count - 1));
                    break;
            }
        }

        return new PageTree(nodes);
    }

    private static PageNode Node(IElement element, int index, int parent) => new()
    {
        Index = index,
        Parent = parent,
        Tag = element.LocalName,
        Element = element,
        Hints = Hints(element),
    };

    private static string Hints(IElement element)
    {
        if (element.Attributes.Length == 0)
        {
            return "";
        }

        string? classes = null, id = null, role = null, test = null, component = null, property = null;
        foreach (var attribute in element.Attributes)
        {
            switch (attribute.Name)
            {
                case "class":
                    classes = attribute.Value;
                    break;
                case "id":
                    id = attribute.Value;
                    break;
                case "role":
                    role = attribute.Value;
                    break;
                case "data-testid":
                    test = attribute.Value;
                    break;
                case "data-component":
                    component = attribute.Value;
                    break;
                case "itemprop":
                    property = attribute.Value;
                    break;
            }
        }

        var other = test ?? component ?? property;
        return classes is null && id is null && role is null && other is null ? "" : $" {classes} {id} {role} {other} ".ToLowerInvariant();
    }
}
