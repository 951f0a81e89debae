using DigestBot.Text.Extraction.Chrome;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>What one block says for (positive) or against (negative) the element it stands in being the article.</summary>
internal static class BlockWeight
{
    public static double Of(TextBlock block)
    {
        var length = LineShape.EffectiveLength(block.Text);
        if (block.LinkShare > 0.5)
        {
            return -Math.Min(40, 5 + length);
        }

        if (block.Kind == BlockKind.Heading)
        {
            return -5;
        }

        var sentence = length >= 80 || (length >= 40 && LineShape.EndsSentence(block.Text));
        if (!sentence)
        {
            return block.Kind switch
            {
                BlockKind.Row => 0,
                BlockKind.Paragraph or BlockKind.Quote or BlockKind.ListItem => -2,
                _ => -15,
            };
        }

        if (ChromeLines.IsNotice(block.Text))
        {
            return -15;
        }

        var weight = Math.Min(length, 1000) * (1 - block.LinkShare);
        return block.Kind switch
        {
            BlockKind.Paragraph or BlockKind.Quote => weight,
            BlockKind.ListItem or BlockKind.Row => weight * 0.5,
            _ => weight * 0.8,
        };
    }
}
