using DigestBot.Text.Extraction.Credits;

namespace DigestBot.Text.Extraction.Dumps;

/// <summary>Tells where one of several articles pasted in a row ends and the next begins: a headline, then a date or by-line, then text.</summary>
internal static class DumpSplitter
{
    private const int HeaderLines = 8;
    private const int EndLines = 6;
    private const int LeastText = 300;

    /// <summary>The pieces as ranges of lines, in order; one when there is but one article.</summary>
    public static List<(int Start, int End)> Split(IReadOnlyList<DumpLine> lines, IReadOnlyList<int> weights)
    {
        var starts = new List<int> { 0 };
        var text = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Short && text >= LeastText && StartsArticle(lines, weights, i))
            {
                starts.Add(i);
                text = 0;
            }

            text += lines[i].Kind == LineKind.Body ? lines[i].Text.Length : 0;
        }

        var pieces = starts.Select((start, index) => (start, index + 1 < starts.Count ? starts[index + 1] : lines.Count)).ToList();
        return IsRow(lines, weights, pieces) ? pieces : [(0, lines.Count)];
    }

    private static bool StartsArticle(IReadOnlyList<DumpLine> lines, IReadOnlyList<int> weights, int headline)
    {
        if (!HeaderReader.LooksLikeHeadline(lines[headline].Text))
        {
            return false;
        }

        // what ends one article stands right above the next, and then a name is enough to tell its headline from a sub-heading
        var ended = Enumerable.Range(Math.Max(0, headline - EndLines), Math.Min(headline, EndLines)).Any(i => lines[i].Kind is LineKind.Ending or LineKind.Notice);
        var credited = false;
        for (var i = headline + 1; i < lines.Count && i <= headline + HeaderLines; i++)
        {
            switch (lines[i].Kind)
            {
                // the signature of a post, or a date the article itself speaks of, starts nothing
                case LineKind.DateLine or LineKind.ByLine when weights[i] < 0 && !SocialPost.IsSignature(lines[i].Text):
                    credited |= ended || lines[i].Kind == LineKind.DateLine;
                    break;
                case LineKind.Body:
                    return (credited || DatelineReader.Read(lines[i].Text) is not null) && TextFrom(lines, i) >= LeastText;
                case LineKind.Short when i > headline + 3 && !credited:
                    return false;
            }
        }

        return false;
    }

    private static int TextFrom(IReadOnlyList<DumpLine> lines, int from)
    {
        var text = 0;
        for (var i = from; i < lines.Count && i < from + 12; i++)
        {
            text += lines[i].Kind == LineKind.Body ? lines[i].Text.Length : 0;
        }

        return text;
    }

    /// <summary>Articles pasted in a row are of a size; teasers beside one article are not.</summary>
    private static bool IsRow(IReadOnlyList<DumpLine> lines, IReadOnlyList<int> weights, List<(int Start, int End)> pieces)
    {
        var sizes = pieces.Select(piece => BodyRegion.Heaviest(lines, weights, piece.Start, piece.End)?.Weight ?? 0).ToList();
        return sizes.Count > 1 && sizes.Min() * 6 >= sizes.Max();
    }
}
