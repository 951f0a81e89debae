namespace DigestBot.Text.Extraction.Dumps;

/// <summary>The paragraphs of a body region: running text and what belongs to it, without the lines a site puts between.</summary>
internal static class DumpBody
{
    // set by tests/DigestBot.Benchmarks -- train-lines … folds
    private const float Likely = 0.35f;

    public static List<string> Paragraphs(IReadOnlyList<DumpLine> lines, float[] chances, BodyRegion region, string? title)
    {
        var paragraphs = new List<string>();
        var foreign = ForeignScript(lines, region);
        var afterPointer = false;
        for (var i = region.Start; i < region.End; i++)
        {
            var line = lines[i];
            if (line.Kind is not (LineKind.Body or LineKind.Short))
            {
                // short lines right after a pointer to another story are likely more of them
                afterPointer |= line.Kind is LineKind.Related or LineKind.Ending or LineKind.Notice;
            }
            else if (chances[i] >= Likely && !(afterPointer && line.Kind == LineKind.Short) && line.Text != title && !foreign(line.Text))
            {
                paragraphs.Add(line.Text);
                afterPointer = false;
            }
        }

        return paragraphs;
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
