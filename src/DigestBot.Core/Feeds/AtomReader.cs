using System.Net;
using System.Xml.Linq;
using DigestBot.Sources;
using DigestBot.Text;

namespace DigestBot.Feeds;

/// <summary>Atom (RFC 4287).</summary>
internal static class AtomReader
{
    public static FeedContent Read(XElement root, SourceDocument document)
    {
        var basis = document.Url ?? FeedElements.LinkOf(LinkOf(root, "self"), null) ?? FeedElements.LinkOf(LinkOf(root, "alternate"), null);
        var names = root.Name.Namespace;
        return new FeedContent(
            root.Own("id") ?? LinkOf(root, "self") ?? document.Url?.AbsoluteUri ?? document.Name,
            FeedElements.TitleOf(root.Own("title")),
            (string?)root.Attribute(XNamespace.Xml + "lang"),
            [.. root.Elements(names + "entry").Select(entry => ItemOf(entry, names, basis))]);
    }

    private static FeedItem ItemOf(XElement entry, XNamespace names, Uri? basis) => new(
        entry.Own("id"),
        FeedElements.LinkOf(LinkOf(entry, "alternate"), basis),
        FeedElements.TitleOf(entry.Own("title")),
        HtmlOf(entry.Element(names + "content")) ?? HtmlOf(entry.Element(names + "summary")) ?? "",
        PublishedOf(entry),
        [.. entry.Elements(names + "author").Select(author => author.Own("name")).OfType<string>()]);

    private static CalendarMoment? PublishedOf(XElement entry) => FeedDate.Parse(entry.Own("published") ?? entry.Own("updated"));

    /// <summary>A link without a relation is the alternate one.</summary>
    private static string? LinkOf(XElement parent, string relation) => parent.Elements(parent.Name.Namespace + "link")
        .FirstOrDefault(link => ((string?)link.Attribute("rel") ?? "alternate") == relation)?.Attribute("href")?.Value;

    private static string? HtmlOf(XElement? content)
    {
        var html = (string?)content?.Attribute("type") switch
        {
            "xhtml" => string.Concat(content!.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))),
            "html" or "text/html" => content!.Value,
            _ => WebUtility.HtmlEncode(content?.Value),
        };
        return string.IsNullOrWhiteSpace(html) ? null : html;
    }
}
