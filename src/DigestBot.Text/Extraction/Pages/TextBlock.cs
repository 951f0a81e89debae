namespace DigestBot.Text.Extraction.Pages;

/// <summary>One paragraph-like run of text of a page.</summary>
/// <param name="Kind">What the nearest block element says it is.</param>
/// <param name="Text">The text, blanks folded.</param>
/// <param name="LinkLength">How many of its characters are links.</param>
/// <param name="Node">The first node of the run.</param>
/// <param name="Block">The block element it stands in.</param>
internal sealed record TextBlock(BlockKind Kind, string Text, int LinkLength, int Node, PageNode Block)
{
    public double LinkShare => Text.Length == 0 ? 0 : Math.Min(1, (double)LinkLength / Text.Length);
}
