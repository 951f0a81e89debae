using System.Buffers;
using DigestBot.Text.Extraction.Chrome;
using DigestBot.Text.Extraction.Dates;
using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>The dates a reader is shown between headline and body: of publication, and of a later change where the words around it say so.</summary>
internal sealed record ShownDates(CalendarMoment? Published, CalendarMoment? Changed)
{
    /// <summary>So many nodes after the headline its by-line and date stand.</summary>
    public const int HeaderNodes = 120;

    private const int LongestLine = 120;

    /// <summary>What may stand beside the date: a label, an author, minutes of reading.</summary>
    private const int MostBeside = 45;

    /// <summary>A label before the date, at the beginning of what else is a sentence.</summary>
    private const int MostLabel = 20;

    /// <summary>A text this long belongs to the body.</summary>
    private const int BodyText = 200;

    private static readonly SearchValues<string> Elsewhere = SearchValues.Create(["related", "comment", "sidebar", "widget", "recommend", "latest", "popular", "most-read", "trending", "event", "recent", "caption", "ticker"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Change = SearchValues.Create(["updated", "modified", "lastmod", "last-mod"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Header = SearchValues.Create(["meta", "info", "date", "byline", "author"], StringComparison.Ordinal);

    public static ShownDates Find(PageTree page, PageNode? headline, bool monthFirst)
    {
        CalendarMoment? published = null;
        CalendarMoment? changed = null;
        var label = "";
        for (var i = headline?.End ?? page.Nodes.Count; i < page.Nodes.Count && i < headline!.End + HeaderNodes && published is null; i++)
        {
            var node = page.Nodes[i];
            if (node.IsText)
            {
                if (node.Text.AsSpan().Trim().Length > BodyText)
                {
                    break;
                }

                label = node.Text.AsSpan().Trim().IsEmpty ? label : node.Text;
                continue;
            }

            if (IsElsewhere(node))
            {
                i = node.End - 1;
                continue;
            }

            // what is named a change inside is read by itself
            if (!node.Has(Change) && Inside(page, node).Any(one => one.Has(Change)))
            {
                continue;
            }

            if (page.TextOf(node, LongestLine + 1) is not { Length: >= 6 and <= LongestLine } text || !text.Any(char.IsDigit) || DateScanner.Find(text, monthFirst).ToList() is not { Count: > 0 } dates
                || text.Length - dates.Sum(date => date.Span.Length) > MostBeside)
            {
                continue;
            }

            // "… allow it from 10 July 2030." tells something, and not when it was told
            if (node.Tag is "p" && LineShape.EndsSentence(text) && dates[0].Span.Start > MostLabel)
            {
                i = node.End - 1;
                continue;
            }

            foreach (var found in dates)
            {
                if (node.Has(Change) || DateLines.IsChange(text, found) || DateLines.IsChangeLabel(text.AsSpan(found.Span.End)) || (found.Span.Start == 0 && DateLines.IsChangeLabel(label)))
                {
                    changed ??= found.Moment;
                }
                else
                {
                    published ??= found.Moment;
                }
            }

            // what lies inside was read with its label
            i = node.End - 1;
        }

        return new ShownDates(published, changed);
    }

    private static IEnumerable<PageNode> Inside(PageTree page, PageNode node) =>
        Enumerable.Range(node.Index + 1, Math.Min(node.End - node.Index - 1, HeaderNodes)).Select(i => page.Nodes[i]);

    private static bool IsElsewhere(PageNode node) =>
        node.Has(Elsewhere) || node.Tag is "footer" or "nav" or "figure" or "figcaption" or "blockquote" || (node.Tag is "aside" && !node.Has(Header));
}
