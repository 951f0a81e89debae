namespace DigestBot.Text.Extraction.Dumps;

/// <summary>The stretch of lines [Start, End) whose text outweighs its noise the most, and by how much.</summary>
internal readonly record struct BodyRegion(int Start, int End, int Weight)
{
    private const int LongestBox = 5;

    /// <summary>The heaviest stretch between two lines, or null when nothing there is running text (Kadane's scan, one pass).</summary>
    public static BodyRegion? Heaviest(IReadOnlyList<DumpLine> lines, IReadOnlyList<int> weights, int from, int to)
    {
        BodyRegion? best = null;
        var (sum, start) = (0, from);
        for (var i = from; i < to; i++)
        {
            if (sum <= 0)
            {
                (sum, start) = (0, i);
            }

            sum += weights[i];
            if (sum > (best?.Weight ?? 0))
            {
                best = new BodyRegion(start, i + 1, sum);
            }
        }

        return best is { } region ? region with { Start = Lead(lines, from, BelowHeader(lines, region)) } : null;
    }

    /// <summary>A headline with its date or by-line right below it is the header, however much it reads like the text.</summary>
    private static int BelowHeader(IReadOnlyList<DumpLine> lines, BodyRegion region)
    {
        var start = region.Start;
        for (var i = start; i < region.End && i < region.Start + LongestBox && lines[i].Kind != LineKind.Body; i++)
        {
            start = lines[i].Kind is LineKind.DateLine or LineKind.ByLine ? i + 1 : start;
        }

        return start;
    }

    /// <summary>
    /// The start of the body when a box stands after its first paragraphs and outweighs them: paragraphs shortly above belong to
    /// it as long as no by-line or date line, which stand above a body, lies between.
    /// </summary>
    private static int Lead(IReadOnlyList<DumpLine> lines, int from, int start)
    {
        for (var i = start - 1; i >= from && i >= start - LongestBox; i--)
        {
            if (lines[i].Kind is LineKind.DateLine or LineKind.ByLine)
            {
                break;
            }

            if (lines[i].Kind == LineKind.Body)
            {
                start = i;
            }
        }

        return start;
    }
}
