using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>Parts of formatted text as blocks, as few as Slack's limits allow.</summary>
internal static class RichBlocks
{
    public static IReadOnlyList<Block> Of(params IEnumerable<RichTextPart> parts)
    {
        List<Block> blocks = [];
        List<RichTextPart> open = [];
        var room = MessageLimits.RichText;
        foreach (var part in parts.Where(part => !IsEmpty(part)))
        {
            var size = BlockSize.Of(part);
            if (size > room && open.Count > 0)
            {
                blocks.Add(new Block.RichText(open));
                open = [];
                room = MessageLimits.RichText;
            }

            room -= size;
            if (open is [.., RichTextPart.List list] && part is RichTextPart.List more && list.Style == more.Style)
            {
                open[^1] = list with { Elements = [.. list.Elements, .. more.Elements] };
            }
            else
            {
                open.Add(part);
            }
        }

        return open.Count == 0 ? blocks : [.. blocks, new Block.RichText(open)];
    }

    private static bool IsEmpty(RichTextPart part) => part switch
    {
        RichTextPart.Paragraph paragraph => paragraph.Elements.Count == 0,
        RichTextPart.Quote quote => quote.Elements.Count == 0,
        RichTextPart.Preformatted preformatted => preformatted.Elements.Count == 0,
        RichTextPart.List list => list.Elements.All(IsEmpty),
        _ => false,
    };
}
