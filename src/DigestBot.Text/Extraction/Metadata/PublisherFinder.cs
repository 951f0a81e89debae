namespace DigestBot.Text.Extraction.Metadata;

/// <summary>The publisher as the page names it.</summary>
internal static class PublisherFinder
{
    private const int LongestName = 100;

    public static Found<string>? Find(PageHead head) =>
        (head.Linked.Publisher.At(Origin.LinkedData)
        ?? head.First("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_journal_title", "publisher", "copyright").At(Origin.Meta)) is { Value.Length: < LongestName } found
            ? found with { Value = Whitespace.Fold(found.Value) }
            : null;
}
