using System.Buffers;
using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>The persons named as authors, from linked data, meta or the by-line.</summary>
internal static class AuthorFinder
{
    private static readonly string[] AuthorMeta =
        ["author", "article:author", "article:author_name", "article.author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.creator.name", "citation_author", "og:author", "og:article:author", "authors", "creator", "cxenseparse:author", "cxenseparse:recs:authors", "vr:author", "shareaholic:article_author_name", "twitter:data1.author", "rbauthors", "byline"];

    private static readonly SearchValues<string> Named = SearchValues.Create(["author-name", "authorname", "author_name", "author__name", "byline__name", "byline-name", " author ", " fn ", "byline", "by-line", "by_line", "article-author", "article__author", "post-author", "entry-author", "post__author", "story-author", "contributor", "writer", "autor", "penulis", "reporter", "authors", "author-", "author_", "-author", "_author"], StringComparison.Ordinal);

    private static readonly SearchValues<string> NotNames = SearchValues.Create(["bio", "about", "image", "avatar", "photo", "social", "title", "role", "comment", "related", "more-", "twitter", "follow", "date", "position", "card-list"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Profiles = SearchValues.Create(["/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/contributor", "/writers/", "/by/", "/staff/", "/profile/", "/journalist", "/reporter", "/people/"], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Find(PageHead head, PageTree page, IReadOnlyList<string> siteNames)
    {
        var linked = AuthorNames.Clean(head.Linked.Authors, siteNames);
        if (linked.Count > 0)
        {
            return linked;
        }

        foreach (var name in AuthorMeta)
        {
            var stated = AuthorNames.Clean(head.Meta[name], siteNames);
            if (stated.Count > 0)
            {
                return stated;
            }
        }

        // an organisation that signs is better than nobody
        return FromPage(page, siteNames) is { Count: > 0 } found ? found : AuthorNames.Clean(head.Linked.Authors, []);
    }

    private static List<string> FromPage(PageTree page, IReadOnlyList<string> siteNames)
    {
        foreach (var attributes in (Func<PageNode, bool>[])[IsMarkedAuthor, node => node.Has(Named) && !node.Has(NotNames), IsProfileLink])
        {
            foreach (var node in page.Nodes)
            {
                if (node.IsText || !attributes(node) || page.IsInside(node, IsElsewhere))
                {
                    continue;
                }

                var text = page.TextOf(node, 220);
                if (text.Length is > 3 and < 200 && AuthorNames.Clean([text], siteNames) is { Count: > 0 } names)
                {
                    return names;
                }
            }
        }

        return [];
    }

    private static bool IsMarkedAuthor(PageNode node) =>
        node.Attribute("rel") is { } rel && rel.Contains("author", StringComparison.OrdinalIgnoreCase)
        || node.Attribute("itemprop") is { } property && property.Contains("author", StringComparison.OrdinalIgnoreCase);

    private static bool IsProfileLink(PageNode node) =>
        node.Tag == "a" && node.Attribute("href") is { } href && href.AsSpan().ContainsAny(Profiles);

    private static bool IsElsewhere(PageNode node) =>
        node.Tag is "aside" or "footer" or "nav" || node.Hints.Contains("comment", StringComparison.Ordinal) || node.Hints.Contains("related", StringComparison.Ordinal) || node.Hints.Contains("sidebar", StringComparison.Ordinal);
}
