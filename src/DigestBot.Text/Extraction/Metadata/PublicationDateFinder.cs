namespace DigestBot.Text.Extraction.Metadata;

/// <summary>
/// The publication date by falling trust: linked data and meta, unless readers are shown another day that is not that of a change; then time elements,
/// dated lines near the headline, the address.
/// </summary>
internal static class PublicationDateFinder
{
    private static readonly string[] PublishedMeta =
    [
        "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "article:published", "article.published", "published_time", "publish_date", "publish-date", "published", "published-date", "published_date", "publisheddate", "publishdate", "publication_date", "publication-date", "publicationdate", "pubdate", "pub_date", "publish_time", "publishtime", "published_at", "publishedat", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate", "article:publicationdate", "rnews:datepublished", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.terms.date", "dcterms.available", "article_date_original", "originalpublicationdate", "date_published", "article:create_at", "article:published_date", "displaydate", "lastpublished", "og:pubdate", "datecreated", "created", "citation_publication_date", "citation_date", "prism.publicationdate", "vr:published_time", "shareaholic:article_published_time", "dc:created", "dcterms.modified.first",
    ];

    /// <summary>Names under which some systems state when the page was made or delivered.</summary>
    private static readonly string[] PageMeta = ["dc.date", "dcterms.date", "search_date", "eomportal-lastupdate", "date"];

    public static Found<CalendarMoment>? Find(DateClues clues)
    {
        if (FromData(clues) is not { } stated)
        {
            return FromPage(clues) is { } found ? LocalDay.Of(found, clues) : null;
        }

        return clues.Shown.Published is { } shown && Contradicts(shown.Date, stated.Value.Date) && !UpdateDateFinder.Stated(clues).Any(change => change.Value.Date == shown.Date)
            ? new Found<CalendarMoment>(shown, Origin.Text)
            : LocalDay.Of(stated, clues);
    }

    private static Found<CalendarMoment>? FromData(DateClues clues) =>
        clues.Read(clues.Head.Linked.Published).At(Origin.LinkedData) ?? clues.FirstOf(PublishedMeta).At(Origin.Meta);

    private static Found<CalendarMoment>? FromPage(DateClues clues) =>
        PageDates.FromTimeElements(clues).At(Origin.Time)
        ?? clues.Read(clues.Head.Linked.Uploaded).At(Origin.LinkedData)
        ?? PageDates.FromLines(clues).At(Origin.Text)
        ?? clues.Shown.Published.At(Origin.Text)
        ?? clues.FirstOf(PageMeta).At(Origin.Meta)
        ?? clues.Addressed.At(Origin.Address)
        ?? UpdateDateFinder.Stated(clues).FirstOrDefault()
        ?? PageDates.FromAnyShortText(clues).At(Origin.Text);

    /// <summary>Whether readers are shown another day than machines are told: not its neighbour, and not the same with day and month exchanged.</summary>
    private static bool Contradicts(DateOnly shown, DateOnly stated) =>
        Math.Abs(shown.DayNumber - stated.DayNumber) > 1 && !(shown.Year == stated.Year && shown.Month == stated.Day && shown.Day == stated.Month);
}
