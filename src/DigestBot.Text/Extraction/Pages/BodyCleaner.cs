using DigestBot.Text.Extraction.Chrome;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>Takes the noise out of the blocks of a body: buttons, pointers elsewhere, notices, link lists, the headline said again.</summary>
internal static class BodyCleaner
{
    private const int HeadBlocks = 4;
    private const int LongestHead = 120;

    public static List<TextBlock> Clean(IReadOnlyList<TextBlock> blocks, string? title)
    {
        var kept = new List<TextBlock>(blocks.Count);
        var lists = LinkLists(blocks);
        foreach (var block in blocks.Take(TeaserTail.Begin(blocks)))
        {
            if (!lists.Contains(block.Block.Parent) && !IsNoise(block, title, kept.Count == 0) && !(kept.Count < HeadBlocks && IsHead(block)))
            {
                kept.Add(block);
            }
        }

        DropEmptySections(kept);
        return kept;
    }

    /// <summary>By-lines, date lines and counters, where they stand: above the text.</summary>
    private static bool IsHead(TextBlock block) =>
        block.Text.Length <= LongestHead && block.Kind != BlockKind.Heading
        && (DateLines.Is(block.Text) || ByLines.Is(block.Text) || CounterLines.Is(block.Text));

    private static bool IsNoise(TextBlock block, string? title, bool first)
    {
        var text = block.Text;
        if (!text.Any(char.IsLetterOrDigit) || ChromeLines.IsButton(text))
        {
            return true;
        }

        if (title is not null && text.Length < 300 && SameWords(text, title) && (first || block.Kind == BlockKind.Heading))
        {
            return true;
        }

        var length = LineShape.EffectiveLength(text);
        if (block.LinkShare > 0.7 && (length < 120 || block.Kind != BlockKind.Paragraph) && !(block.Kind == BlockKind.Paragraph && LineShape.EndsSentence(text)))
        {
            return block.Kind != BlockKind.Heading && !(block.Kind == BlockKind.ListItem && length > 100);
        }

        if (length < 200 && ChromeLines.BeginsAsChrome(text))
        {
            return true;
        }

        if (length < 200 && block.Kind != BlockKind.Heading && CaptionLines.Is(text))
        {
            return true;
        }

        return block.Kind != BlockKind.Heading && ChromeLines.IsNotice(text);
    }

    /// <summary>Lists (by the index of the list's element) most of whose text is links.</summary>
    private static HashSet<int> LinkLists(IReadOnlyList<TextBlock> blocks)
    {
        var totals = new Dictionary<int, (int Length, int Links, int Items)>();
        foreach (var block in blocks.Where(block => block.Block.Tag is "li" or "dd"))
        {
            var (length, links, items) = totals.GetValueOrDefault(block.Block.Parent);
            totals[block.Block.Parent] = (length + block.Text.Length, links + block.LinkLength, items + 1);
        }

        return [.. totals.Where(list => list.Value.Links > list.Value.Length * 0.6).Select(list => list.Key)];
    }

    /// <summary>A heading with nothing under it goes, and everything from the heading of what follows an article.</summary>
    private static void DropEmptySections(List<TextBlock> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i].Text.Length < 60 && ChromeLines.IsEnding(blocks[i].Text) && i > blocks.Count / 2)
            {
                blocks.RemoveRange(i, blocks.Count - i);
            }
            else if (blocks[i].Kind == BlockKind.Heading && i == blocks.Count - 1)
            {
                blocks.RemoveAt(i);
            }
        }
    }

    /// <summary>Whether two texts have the same letters and digits, whatever their case.</summary>
    private static bool SameWords(string text, string title)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            (i, j) = (NextLetter(text, i), NextLetter(title, j));
            if (i == text.Length || j == title.Length)
            {
                return i == text.Length && j == title.Length;
            }

            if (text[i] != title[j] && char.ToUpperInvariant(text[i]) != char.ToUpperInvariant(title[j]))
            {
                return false;
            }

            i++;
            j++;
        }
    }

    private static int NextLetter(string text, int from)
    {
        while (from < text.Length && !char.IsLetterOrDigit(text[from]))
        {
            from++;
        }

        return from;
    }
}
