using DigestBot.Text.Extraction.Chrome;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>Finds where an article ends and the beginnings of others follow: linked headlines over cut-off text, or texts that each tell how old they are.</summary>
internal static class TeaserTail
{
    // the three set on bench extract/pages
    private const int LeastTeasers = 4;
    private const int LeastAges = 3;
    private const int MostBlocksEach = 4;

    private const int LongestDate = 30;
    private const int LongestHeadline = 160;

    /// <returns>The index of the first block that belongs to them; the number of blocks when none does.</returns>
    public static int Begin(IReadOnlyList<TextBlock> blocks)
    {
        var teasers = Run(blocks, IsLinkedHeadline);
        if (teasers.Count >= LeastTeasers && teasers[0] > 0 && CutOff(blocks, teasers) * 2 >= teasers.Count)
        {
            return teasers[0];
        }

        var ages = Run(blocks, block => DateLines.IsAge(block.Text) || (block.Text.Length <= LongestDate && DateLines.Is(block.Text)));
        return ages.Count >= LeastAges && ages[0] > 0 ? ages[0] : blocks.Count;
    }

    /// <summary>The last blocks of a kind that follow one another closely up to the end, in order.</summary>
    private static List<int> Run(IReadOnlyList<TextBlock> blocks, Func<TextBlock, bool> isOne)
    {
        var (run, last) = (new List<int>(), blocks.Count);
        for (var i = blocks.Count - 1; i >= 0 && last - i <= MostBlocksEach; i--)
        {
            if (isOne(blocks[i]))
            {
                run.Add(i);
                last = i;
            }
        }

        run.Reverse();
        return run;
    }

    private static bool IsLinkedHeadline(TextBlock block) =>
        block.LinkShare > 0.9 && block.Text.Length is > 14 and <= LongestHeadline;

    private static int CutOff(IReadOnlyList<TextBlock> blocks, List<int> teasers) =>
        teasers.Count(at => at + 1 < blocks.Count && blocks[at + 1] is { LinkShare: < 0.5 } text
            && (!LineShape.EndsSentence(text.Text) || text.Text.EndsWith('…') || text.Text.EndsWith("...", StringComparison.Ordinal)));
}
