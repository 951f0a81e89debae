using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>What a page says about its article, everything but the body.</summary>
internal static class PageDescription
{
    public static ArticleText Read(PageTree page, PageHead head, IReadOnlyList<string> names, AnalysisInput input)
    {
        var title = TitleFinder.Find(head, page, names) ?? input.Title.At(Origin.Input);
        var authors = AuthorFinder.Find(head, page, names);
        var publisher = PublisherFinder.Find(head);
        var section = SectionFinder.Find(head, title?.Value);
        var clues = DateClues.Of(head, page, title?.Value, input.Url);
        var published = PublicationDateFinder.Find(clues) ?? input.Published.At(Origin.Input);
        var updated = UpdateDateFinder.Find(clues, published?.Value);
        var image = ImageFinder.Find(head, clues, input.Url);
        return new ArticleText
        {
            Title = title?.Value,
            Authors = authors?.Value ?? [],
            Publisher = publisher?.Value,
            Section = section?.Value,
            Image = image?.Value,
            Published = published?.Value,
            PublishedFrom = published?.From,
            Updated = updated?.Value,
            Language = input.Language,
            DeclaredLanguage = head.Language,
            CanonicalUrl = head.Canonical,
            Origins = new MetadataOrigins
            {
                Title = title?.From,
                Authors = authors?.From,
                Publisher = publisher?.From,
                Section = section?.From,
                Image = image?.From,
                Updated = updated?.From,
                CanonicalUrl = head.Canonical is null ? null : head.CanonicalFrom,
            },
        };
    }
}
