using DigestBot.Text.Extraction.Chrome;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>The part of the paper or site an article stands in.</summary>
internal static class SectionFinder
{
    private const int Longest = 60;

    public static Found<string>? Find(PageHead head, string? title) =>
        Name(head.Linked.Section, title).At(Origin.LinkedData)
        ?? Name(head.First("article:section", "og:article:section", "articlesection", "section", "parsely-section", "cxenseparse:section", "sailthru.section", "rnews:genre"), title).At(Origin.Meta)
        ?? Enumerable.Reverse(head.Linked.Path).Select(step => Name(step, title)).FirstOrDefault(name => name is not null).At(Origin.LinkedData);

    /// <summary>The name, or null for what is none: an address, a sentence, the headline itself, the way back to the front page.</summary>
    private static string? Name(string? stated, string? title) =>
        Whitespace.Fold(stated ?? "") is { Length: > 1 and < Longest } name
        && !name.Contains("://", StringComparison.Ordinal) && name.Any(char.IsLetter) && !ChromeLines.IsButton(name) && SiteName.Key(name) != SiteName.Key(title ?? "")
            ? name
            : null;
}
