using DigestBot.Text.Extraction.Chrome;
using DigestBot.Text.Extraction.Dates;
using DigestBot.Text.Extraction.Metadata;

namespace DigestBot.Text.Extraction.Dumps;

/// <summary>Reads headline, by-line, publisher and date from the lines above an article.</summary>
internal static class HeaderReader
{
    private const int FarthestHeadline = 40;
    private const int LongestHeadline = 220;

    public static DumpHeader Read(IReadOnlyList<DumpLine> lines, int from, int body, int to)
    {
        var headline = Headline(lines, from, body);
        var top = headline >= 0 ? headline : Math.Max(from, body - FarthestHeadline);
        var credits = Enumerable.Range(top, body - top).Where(i => i != headline).Select(i => lines[i]).ToList();
        var names = credits.Where(line => line.Kind == LineKind.ByLine && !line.Text.Contains('@')).Select(line => line.Text).ToList();
        if (names.Count == 0)
        {
            names = credits.Where(line => line.Kind == LineKind.ByLine).Select(line => line.Text).ToList();
        }

        var publisher = PublisherLine.Find(lines, from, headline, body, to);
        return new DumpHeader(
            headline,
            headline >= 0 ? lines[headline].Text : null,
            AuthorNames.Clean(names, publisher is null ? [] : [SiteName.Key(publisher)]),
            publisher,
            Date(lines, from, headline, body, to));
    }

    /// <summary>Whether a line has the length and the look of a headline.</summary>
    public static bool LooksLikeHeadline(string line)
    {
        var length = LineShape.EffectiveLength(line);
        return length is >= 20 and <= LongestHeadline && (line.Contains(' ') && line.Split(' ').Length >= 4 || line.Any(c => c > '\u2E80'));
    }

    /// <summary>The headline stands right above the first date, by-line or counter of the header; without those, nearest to the body.</summary>
    private static int Headline(IReadOnlyList<DumpLine> lines, int from, int body)
    {
        var first = Math.Max(from, body - FarthestHeadline);
        var nearest = -1;
        for (var i = body - 1; i >= first; i--)
        {
            if (lines[i].Kind is not (LineKind.Short or LineKind.Body or LineKind.Related) || !LooksLikeHeadline(lines[i].Text) || (lines[i].Kind == LineKind.Body && lines[i].Text.EndsWith('.')))
            {
                continue;
            }

            if (nearest < 0)
            {
                nearest = i;
            }

            if (lines[i].Kind != LineKind.Related && IsCredited(lines, i, body))
            {
                return HasStandfirst(lines, i, first) ? i - 1 : i;
            }
        }

        return nearest;
    }

    /// <summary>Two headlines in a row are a headline and its standfirst; more are a list of other stories.</summary>
    private static bool HasStandfirst(IReadOnlyList<DumpLine> lines, int i, int first)
    {
        bool IsHeadline(int at) => at >= first && lines[at].Kind == LineKind.Short && LooksLikeHeadline(lines[at].Text);
        return IsHeadline(i - 1) && !IsHeadline(i - 2);
    }

    private static bool IsCredited(IReadOnlyList<DumpLine> lines, int headline, int body)
    {
        for (var i = headline + 1; i < body && i <= headline + 4; i++)
        {
            if (lines[i].Kind is LineKind.DateLine or LineKind.ByLine)
            {
                return true;
            }
        }

        return false;
    }

    private static CalendarMoment? Date(IReadOnlyList<DumpLine> lines, int from, int headline, int body, int to)
    {
        var order = Enumerable.Range(headline + 1, body - headline - 1)
            .Concat(Enumerable.Range(from, Math.Max(0, headline - from)).Reverse())
            .Concat(Enumerable.Range(body, to - body));
        CalendarMoment? change = null;
        foreach (var i in headline >= 0 ? order : Enumerable.Range(from, to - from))
        {
            if (lines[i].Kind is LineKind.DateLine or LineKind.ByLine or LineKind.Short or LineKind.PageMark or LineKind.Counter or LineKind.Related
                && DateLines.Published(lines[i].Text, monthFirst: IsEnglish(lines[i].Text)) is { } found)
            {
                if (!DateLines.IsChange(lines[i].Text, found))
                {
                    return found.Moment;
                }

                change ??= found.Moment;
            }
        }

        return change;
    }

    private static bool IsEnglish(string line) => NumericDateOrder.IsMonthFirst("en", null) && line.All(c => c < 128 || !char.IsLetter(c));
}
