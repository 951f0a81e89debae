namespace DigestBot.Text.Extraction.Pages;

/// <summary>What one block says for (positive) or against (negative) the element it stands in being the article.</summary>
internal static class BlockWeight
{
    public static double Of(TextBlock block)
    {
        var length = EffectiveLength(block.Text);
        if (block.LinkShare > 0.5)
        {
            return -Math.Min(40, 5 + length);
        }

        if (block.Kind == BlockKind.Heading)
        {
            return -5;
        }

        var sentence = length >= 80 || (length >= 40 && EndsSentence(block.Text));
        if (!sentence)
        {
            return block.Kind switch
            {
                BlockKind.Row => 0,
                BlockKind.Paragraph or BlockKind.Quote or BlockKind.ListItem => -2,
                _ => -15,
            };
        }

        var weight = Math.Min(length, 1000) * (1 - block.LinkShare);
        return block.Kind switch
        {
            BlockKind.Paragraph or BlockKind.Quote => weight,
            BlockKind.ListItem or BlockKind.Row => weight * 0.5,
            _ => weight * 0.8,
        };
    }

    /// <summary>The length in Latin letters: a Chinese, Japanese or Korean letter says as much as two or three of them.</summary>
    public static int EffectiveLength(string text)
    {
        var length = text.Length;
        foreach (var c in text)
        {
            length += c is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' ? 1 : 0;
        }

        return length;
    }

    public static bool EndsSentence(string text) =>
        text.AsSpan().TrimEnd("\"'”’»)」』] ") is [.., '.' or '!' or '?' or '。' or '！' or '？' or '…' or ':' or ';' or '।'];
}
