using System.Xml;
using System.Xml.Linq;

namespace DigestBot.Feeds.Opml;

/// <summary>Writes the feeds that are followed as OPML 2.0: a folder for each first label, all labels as category.</summary>
public static class OpmlWriter
{
    public static string Write(string title, IEnumerable<Feed> feeds)
    {
        var folders = feeds.GroupBy(feed => feed.Labels.Count == 0 ? null : feed.Labels[0])
            .SelectMany(folder => folder.Key is { } label
                ? [new XElement("outline", Text("text", label), folder.Select(OutlineOf))]
                : folder.Select(OutlineOf));
        var list = new XElement(
            "opml",
            new XAttribute("version", "2.0"),
            new XElement("head", new XElement("title", Clean(title))),
            new XElement("body", folders));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + list + "\n";
    }

    private static XElement OutlineOf(Feed feed) => new(
        "outline",
        new XAttribute("type", "rss"),
        Text("text", feed.Name),
        Text("xmlUrl", feed.Url.AbsoluteUri),
        feed.Labels.Count > 1 ? Text("category", string.Join(',', feed.Labels)) : null);

    private static XAttribute Text(string name, string value) => new(name, Clean(value));

    /// <summary>Titles from JSON may hold characters that XML cannot.</summary>
    private static string Clean(string text) => string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));
}
