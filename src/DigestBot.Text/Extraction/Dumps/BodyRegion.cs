namespace DigestBot.Text.Extraction.Dumps;

/// <summary>The stretch of lines [Start, End) whose text outweighs its noise the most, and by how much.</summary>
internal readonly record struct BodyRegion(int Start, int End, int Weight)
{
    /// <summary>The heaviest stretch between two lines, or null when nothing there is running text (Kadane's scan, one pass).</summary>
    public static BodyRegion? Heaviest(IReadOnlyList<DumpLine> lines, int from, int to)
    {
        BodyRegion? best = null;
        var (sum, start) = (0, from);
        for (var i = from; i < to; i++)
        {
            if (sum <= 0)
            {
                (sum, start) = (0, i);
            }

            sum += LineWeight.Of(lines[i]);
            if (sum > (best?.Weight ?? 0))
            {
                best = new BodyRegion(start, i + 1, sum);
            }
        }

        return best;
    }
}
