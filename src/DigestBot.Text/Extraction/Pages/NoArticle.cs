using System.Buffers;
using DigestBot.Text.Extraction.Metadata;
using DigestBot.Text.Languages;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>Says why a page gives no text: it is empty, a wall stands before the article, it shows a video, or it is an index of other pages.</summary>
internal static class NoArticle
{
    // set on bench extract/pages: no page there with an article falls under them
    private const int ShortestArticle = 100;
    private const int ShortestStub = 200;
    private const int LongestStub = 450;
    private const int LongestConsent = 1200;
    private const int LeastTeasers = 5;
    private const int LongestTeaser = 300;

    private const string Index = "The page holds no article: it is a list of links to other pages.";

    private static readonly SearchValues<string> Paywalls = Phrases(words => words.Paywalls);
    private static readonly SearchValues<string> Consents = Phrases(words => words.Consents);

    /// <summary>One sentence, or null when the paragraphs are an article.</summary>
    public static string? Reason(PageTree page, PageHead head, IReadOnlyList<TextBlock> blocks, IReadOnlyList<TextBlock> inside, IReadOnlyList<string> paragraphs)
    {
        var length = paragraphs.Sum(LineShape.EffectiveLength);
        if (length >= LongestConsent)
        {
            return IsIndex(inside, paragraphs) ? Index : null;
        }

        var all = page.Nodes.Count > 0 ? page.TextOf(page.Nodes[0], 20_000) : "";
        if (all.Length == 0 && paragraphs.Count == 0)
        {
            return "The page is empty.";
        }

        if (length < LongestStub && (length < ShortestStub ? all.AsSpan().ContainsAny(Paywalls) : blocks.Any(block => block.Text.AsSpan().ContainsAny(Paywalls))))
        {
            return "The page holds no article: it asks the reader to subscribe or log in first.";
        }

        if (all.Length < LongestConsent * 2 && all.AsSpan().ContainsAny(Consents))
        {
            return "The page holds no article: it asks for consent first.";
        }

        if (length < LongestStub && head.First("og:type") is { } type && type.StartsWith("video", StringComparison.OrdinalIgnoreCase))
        {
            return "The page holds no article: it shows a video.";
        }

        if (length < ShortestArticle ? Teasers(blocks) >= LeastTeasers : IsIndex(inside, paragraphs))
        {
            return Index;
        }

        return length < ShortestArticle ? "The page holds no article: no part of it is running text." : null;
    }

    /// <summary>Linked headlines between the paragraphs, as many as there are of those, and no paragraph longer than a teaser's.</summary>
    private static bool IsIndex(IReadOnlyList<TextBlock> inside, IReadOnlyList<string> paragraphs) =>
        Teasers(inside) is >= LeastTeasers and var teasers
        && paragraphs.All(paragraph => LineShape.EffectiveLength(paragraph) < LongestTeaser)
        && teasers >= paragraphs.Count(LineShape.EndsSentence);

    private static int Teasers(IReadOnlyList<TextBlock> blocks) =>
        blocks.Count(block => block.LinkShare > 0.8 && block.Text.Length > 20 && block.Kind is BlockKind.Heading or BlockKind.ListItem);

    private static SearchValues<string> Phrases(Func<PageWords, IEnumerable<string>> words) =>
        SearchValues.Create([.. LanguagePack.All.SelectMany(pack => words(pack.Pages)).Distinct()], StringComparison.OrdinalIgnoreCase);
}
