namespace DigestBot.Text.Extraction.Dumps;

/// <summary>The paragraphs of a body region: running text and what belongs to it, without the lines a site puts between.</summary>
internal static class DumpBody
{
    // set on bench extract/dumps
    private const int LongestRun = 6;
    private const double Unlikely = 0.25;
    private const double Likely = 0.4;

    public static List<string> Paragraphs(IReadOnlyList<DumpLine> lines, double[] scores, BodyRegion region, string? title)
    {
        var paragraphs = new List<string>();
        var foreign = ForeignScript(lines, region);
        var afterPointer = false;
        for (var i = region.Start; i < region.End; i++)
        {
            var line = lines[i];
            switch (line.Kind)
            {
                case LineKind.Body when line.Text != title && scores[i] >= Unlikely && !foreign(line.Text):
                    paragraphs.Add(line.Text);
                    afterPointer = false;
                    break;
                case LineKind.Related or LineKind.Ending or LineKind.Notice:
                    afterPointer = true;
                    break;
                case LineKind.Short when scores[i] >= Likely || (!afterPointer && IsSubHeading(lines, i, region)):
                    paragraphs.Add(line.Text);
                    break;
            }
        }

        return paragraphs;
    }

    /// <summary>A short line, or a few, between two paragraphs: a sub-heading, a short list.</summary>
    private static bool IsSubHeading(IReadOnlyList<DumpLine> lines, int i, BodyRegion region)
    {
        var (before, after) = (i, i);
        while (before > region.Start && i - before <= LongestRun && lines[before].Kind == LineKind.Short)
        {
            before--;
        }

        while (after + 1 < region.End && after - before <= LongestRun + 1 && lines[after].Kind == LineKind.Short)
        {
            after++;
        }

        return lines[i].Text.Length > 3 && after - before - 1 <= LongestRun
            && lines[before].Kind == LineKind.Body && lines[after].Kind == LineKind.Body;
    }

    /// <summary>Lines in another script than the region's are the site's, not the article's.</summary>
    private static Func<string, bool> ForeignScript(IReadOnlyList<DumpLine> lines, BodyRegion region)
    {
        var (latin, other) = (0, 0);
        for (var i = region.Start; i < region.End; i++)
        {
            if (lines[i].Kind == LineKind.Body)
            {
                var share = EastAsianShare(lines[i].Text);
                latin += share < 0.3 ? lines[i].Text.Length : 0;
                other += share >= 0.3 ? lines[i].Text.Length * 2 : 0;
            }
        }

        return latin > other ? text => EastAsianShare(text) >= 0.3 : text => EastAsianShare(text) < 0.1;
    }

    private static double EastAsianShare(string text)
    {
        var (eastAsian, letters) = (0, 0);
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            eastAsian += c is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' ? 1 : 0;
        }

        return letters == 0 ? 0 : (double)eastAsian / letters;
    }
}
