namespace DigestBot.Text.Extraction.Metadata;

/// <summary>The publisher as the page names it.</summary>
internal static class PublisherFinder
{
    public static string? Find(PageHead head) =>
        (head.Linked.Publisher ?? head.First("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_journal_title", "publisher", "copyright")) is { Length: < 100 } name
            ? Whitespace.Fold(name)
            : null;
}
