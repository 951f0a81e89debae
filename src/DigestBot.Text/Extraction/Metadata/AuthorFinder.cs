using System.Buffers;
using DigestBot.Text.Extraction.Chrome;
using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>The persons named as authors, from linked data, meta or the by-line.</summary>
internal static class AuthorFinder
{
    private static readonly string[] AuthorMeta =
        ["author", "article:author", "article:author_name", "article.author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.creator.name", "citation_author", "og:author", "og:article:author", "authors", "creator", "cxenseparse:author", "cxenseparse:recs:authors", "vr:author", "shareaholic:article_author_name", "twitter:data1.author", "rbauthors", "byline"];

    private static readonly SearchValues<string> Named = SearchValues.Create(["author-name", "authorname", "author_name", "author__name", "byline__name", "byline-name", " author ", " fn ", "byline", "by-line", "by_line", "article-author", "article__author", "post-author", "entry-author", "post__author", "story-author", "contributor", "writer", "autor", "penulis", "reporter", "authors", "author-", "author_", "-author", "_author"], StringComparison.Ordinal);

    private static readonly SearchValues<string> NotNames = SearchValues.Create(["bio", "about", "image", "avatar", "photo", "social", "title", "role", "comment", "related", "more-", "twitter", "follow", "date", "position", "card-list"], StringComparison.Ordinal);

    private static readonly SearchValues<string> ElsewhereHints = SearchValues.Create(["comment", "related", "sidebar"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Profiles = SearchValues.Create(["/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/contributor", "/writers/", "/by/", "/staff/", "/profile/", "/journalist", "/reporter", "/people/", "/writer/", "/bios/", "/producers/", "/blogger/"], StringComparison.OrdinalIgnoreCase);

    /// <summary>So many nodes after the headline a by-line stands.</summary>
    private const int ByLineNodes = 150;

    private const int LongestByLine = 100;

    /// <summary>The names in the order given; null when nobody is named.</summary>
    public static Found<IReadOnlyList<string>>? Find(PageHead head, PageTree page, IReadOnlyList<string> siteNames)
    {
        var linked = AuthorNames.Clean(head.Linked.Authors, siteNames);
        if (linked.Count > 0)
        {
            return Persons(linked, Origin.LinkedData);
        }

        foreach (var name in AuthorMeta)
        {
            var stated = AuthorNames.Clean(head.Meta[name], siteNames);
            if (stated.Count > 0)
            {
                return Persons(stated, Origin.Meta);
            }
        }

        // one who signs with the site's own name is better than nobody
        return FromPage(page, siteNames) is { Count: > 0 } found ? Persons(found, Origin.Text)
            : AuthorNames.Clean(head.Linked.Authors, []) is { Count: > 0 } organisation ? new(organisation, Origin.LinkedData)
            : AuthorNames.Clean([.. head.Meta["author"].Take(1)], []) is { Count: > 0 } site ? new(site, Origin.Meta)
            : null;

        Found<IReadOnlyList<string>> Persons(List<string> names, string origin) => new(AuthorNames.Persons(names, siteNames), origin);
    }

    private static List<string> FromPage(PageTree page, IReadOnlyList<string> siteNames) =>
        FromNodes(page, siteNames, IsMarkedAuthor) is { Count: > 0 } marked ? marked
        : FromNodes(page, siteNames, node => node.Has(Named) && !node.Has(NotNames)) is { Count: > 0 } named ? named
        : FromByLine(page, siteNames) is { Count: > 0 } signed ? signed
        : FromNodes(page, siteNames, IsProfileLink);

    private static List<string> FromNodes(PageTree page, IReadOnlyList<string> siteNames, Func<PageNode, bool> isAuthor)
    {
        foreach (var node in page.Nodes)
        {
            if (!node.IsText && isAuthor(node) && !page.IsInside(node, IsElsewhere))
            {
                // what lies around a name may hold more than the name: those inside count, in which there is none any more
                var inner = page.Nodes.Skip(node.Index + 1).Take(node.End - node.Index - 1).Where(one => !one.IsText && isAuthor(one)).ToList();
                List<string> names = [.. inner.Where((one, at) => at + 1 == inner.Count || inner[at + 1].Index >= one.End).SelectMany(NamesIn).Distinct(StringComparer.OrdinalIgnoreCase)];
                if ((names.Count > 0 ? names : NamesIn(node)) is { Count: > 0 } found)
                {
                    return found;
                }
            }
        }

        return [];

        List<string> NamesIn(PageNode node) =>
            page.TextOf(node, 220) is { Length: > 3 and < 200 } text ? AuthorNames.Clean([text], siteNames) : [];
    }

    /// <summary>A short line behind the headline that begins as by-lines do, or names somebody beside a date or a role.</summary>
    private static List<string> FromByLine(PageTree page, IReadOnlyList<string> siteNames)
    {
        var headline = page.Nodes.FirstOrDefault(node => node.Tag is "h1")?.Index ?? 0;
        foreach (var node in page.Nodes.Skip(headline).Take(ByLineNodes))
        {
            if (!node.IsText && page.TextOf(node, LongestByLine + 1) is { Length: > 5 and <= LongestByLine } text
                && (ByLines.Lead(text) is not null ? text : SignedLine.NameIn(text)) is { } signed
                && AuthorNames.Clean([signed], siteNames) is { Count: > 0 and < 5 } names && names.TrueForAll(name => name.Contains(' ', StringComparison.Ordinal))
                && !page.IsInside(node, IsElsewhere))
            {
                return names;
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
        node.Tag is "aside" or "footer" or "nav" || (node.Tag is not ("html" or "body" or "main" or "article") && node.Has(ElsewhereHints));
}
