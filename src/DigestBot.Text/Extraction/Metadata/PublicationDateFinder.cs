using DigestBot.Text.Extraction.Dates;
using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>The publication date by falling trust: linked data, meta, time elements, dated lines near the headline, the address.</summary>
internal static class PublicationDateFinder
{
    private static readonly string[] PublishedMeta =
    [
        "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "article:published", "article.published", "published_time", "publish_date", "publish-date", "published", "published-date", "published_date", "publisheddate", "publishdate", "publication_date", "publication-date", "publicationdate", "pubdate", "pub_date", "publish_time", "publishtime", "published_at", "publishedat", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate", "article:publicationdate", "rnews:datepublished", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "dc.terms.date", "dcterms.available", "article_date_original", "originalpublicationdate", "date_published", "article:create_at", "article:published_date", "displaydate", "lastpublished", "og:pubdate", "datecreated", "created", "search_date", "eomportal-lastupdate", "citation_publication_date", "citation_date", "date", "prism.publicationdate", "vr:published_time", "shareaholic:article_published_time", "dc:created", "dcterms.modified.first",
    ];

    private static readonly string[] ModifiedMeta =
        ["article:modified_time", "og:updated_time", "datemodified", "article:modified", "modified_time", "last-modified", "lastmod", "dc.date.modified", "dcterms.modified", "revised", "updated_time", "last_updated"];

    public static DatedFrom? Find(PageHead head, PageTree page, Uri? address, bool monthFirst) =>
        Stated(head, page, address, monthFirst) is { } stated ? LocalDay.Of(stated, head, page, address, monthFirst) : null;

    private static DatedFrom? Stated(PageHead head, PageTree page, Uri? address, bool monthFirst)
    {
        if (DateText.Read(head.Linked.Published, monthFirst) is { } linked)
        {
            return new DatedFrom(linked, "json-ld");
        }

        if (Meta(head, PublishedMeta, monthFirst) is { } meta)
        {
            return new DatedFrom(meta, "meta");
        }

        if (PageDates.FromTimeElements(page, monthFirst) is { } time)
        {
            return new DatedFrom(time, "time");
        }

        var url = AddressDate.Read(address) ?? AddressDate.Read(head.Canonical);
        if (PageDates.FromLines(page, monthFirst) is { } line)
        {
            return new DatedFrom(line, "text");
        }

        if (url is { } addressed)
        {
            return new DatedFrom(addressed, "url");
        }

        if (DateText.Read(head.Linked.Modified, monthFirst) is { } linkedChange)
        {
            return new DatedFrom(linkedChange, "json-ld");
        }

        if (Meta(head, ModifiedMeta, monthFirst) is { } change)
        {
            return new DatedFrom(change, "meta");
        }

        return PageDates.FromAnyShortText(page, monthFirst) is { } any ? new DatedFrom(any, "text") : null;
    }

    private static CalendarMoment? Meta(PageHead head, string[] names, bool monthFirst)
    {
        foreach (var name in names)
        {
            foreach (var value in head.Meta[name])
            {
                if (DateText.Read(value, monthFirst) is { } moment)
                {
                    return moment;
                }
            }
        }

        return null;
    }
}
