using System.Buffers;
using DigestBot.Text.Extraction.Chrome;
using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>Publication dates that stand in the page itself.</summary>
internal static class PageDates
{
    private const int LongestDatedLine = 200;

    private static readonly SearchValues<string> Published = Names("publish", "pubdate", "pub-date", "pub_date", "posted", "created", "post-date", "entry-date", "article-date", "post_date", "article_date", "dateline", "datum", "postdate", "articledate", "entrydate", "date-published", "datetime", "timestamp");

    private static readonly SearchValues<string> Dated = Names("date", "time", "publish", "posted", "byline", "meta", "info", "author", "credit", "datum", "fecha", "entry-header", "article-header", "tanggal", "submitted");

    private static readonly SearchValues<string> Elsewhere = Names("related", "comment", "sidebar", "widget", "recommend", "latest", "popular", "most-read", "trending", "footer", "copyright", "updated", "modified", "ticker", "event", "teaser", "card", "recent", "archive", "calendar");

    public static CalendarMoment? FromTimeElements(DateClues clues)
    {
        var page = clues.Page;
        CalendarMoment? first = null;
        foreach (var node in page.WithTag("time"))
        {
            if (page.IsInside(node, IsElsewhere) || node.Has(Elsewhere))
            {
                continue;
            }

            var moment = clues.Read(node.Attribute("datetime")) ?? clues.Read(page.TextOf(node, 100));
            if (moment is null)
            {
                continue;
            }

            if (node.Attribute("pubdate") is not null || node.Has(Published))
            {
                return moment;
            }

            first ??= moment;
        }

        return first;
    }

    /// <summary>The date of a line that its page names one of publication, of the first behind the headline, or of the first dated line; never of one that says it is of a change.</summary>
    public static CalendarMoment? FromLines(DateClues clues)
    {
        var (page, headline) = (clues.Page, clues.Headline);
        CalendarMoment? first = null;
        CalendarMoment? behind = null;
        foreach (var node in page.Nodes)
        {
            if (node.IsText || !node.Has(Dated) || node.Has(Elsewhere) || node.End - node.Index > 60)
            {
                continue;
            }

            var text = node.Attribute("content") ?? node.Attribute("datetime") ?? page.TextOf(node, LongestDatedLine + 1);
            if (text.Length is < 6 or > LongestDatedLine || !text.Any(char.IsDigit) || page.IsInside(node, IsElsewhere))
            {
                continue;
            }

            if (DateLines.Published(text, clues.MonthFirst) is { } found && !DateLines.IsChange(text, found))
            {
                if (node.Has(Published))
                {
                    return found.Moment;
                }

                first ??= found.Moment;
                behind ??= node.Index >= headline?.End && node.Index < headline.End + ShownDates.HeaderNodes ? found.Moment : null;
            }
        }

        return behind ?? first;
    }

    /// <summary>The date in a short line of its own that stands nearest the headline.</summary>
    public static CalendarMoment? FromAnyShortText(DateClues clues)
    {
        var headline = clues.Page.Nodes.FirstOrDefault(node => node.Tag is "h1")?.Index ?? 0;
        (CalendarMoment Moment, int Distance)? nearest = null;
        foreach (var node in clues.Page.Nodes)
        {
            if (!node.IsText || node.Text.Length is < 8 or > LongestDatedLine || node.Text.Contains('©') || !node.Text.Any(char.IsDigit))
            {
                continue;
            }

            // one that stands behind the headline counts more than one as near before it
            var distance = node.Index > headline ? node.Index - headline : 3 * (headline - node.Index);
            if (distance < (nearest?.Distance ?? int.MaxValue) && clues.Read(node.Text) is { } moment)
            {
                nearest = (moment, distance);
            }
        }

        return nearest?.Moment;
    }

    private static bool IsElsewhere(PageNode node) => node.Tag is "aside" or "footer" or "nav" or "blockquote" or "figure" or "figcaption" || node.Has(Elsewhere) && node.Tag is not ("body" or "html" or "main" or "article");

    private static SearchValues<string> Names(params string[] names) => SearchValues.Create(names, StringComparison.Ordinal);
}
