namespace DigestBot.Text.Extraction.Pages;

/// <summary>Takes off what many articles end with: who their author is, what else they write and where to follow them.</summary>
internal static class AuthorNote
{
    // set on bench extract/pages
    private const int MostParagraphs = 3;
    private const double MostOfText = 0.25;

    /// <summary>The paragraphs before a note on one of the authors; all of them where none ends the article.</summary>
    public static IReadOnlyList<string> Drop(IReadOnlyList<string> paragraphs, IReadOnlyList<string> authors)
    {
        var length = paragraphs.Sum(LineShape.EffectiveLength);
        for (var at = Math.Max(1, paragraphs.Count - MostParagraphs); at < paragraphs.Count; at++)
        {
            if (authors.Any(author => IsAbout(paragraphs[at], author)) && paragraphs.Skip(at).Sum(LineShape.EffectiveLength) <= length * MostOfText)
            {
                return [.. paragraphs.Take(at)];
            }
        }

        return paragraphs;
    }

    /// <summary>A first name alone is not enough: reports go on about people with "Jane said".</summary>
    private static bool IsAbout(string paragraph, string author) =>
        author.Contains(' ', StringComparison.Ordinal) && paragraph.AsSpan().TrimStart("(*[•-–— ").StartsWith(author, StringComparison.OrdinalIgnoreCase);
}
