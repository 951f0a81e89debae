using System.Xml.Linq;
using DigestBot.Sources;

namespace DigestBot.Feeds;

/// <summary>RSS 2.0 (rssboard.org/rss-specification), and RSS 1.0, whose items stand beside the channel instead of in it.</summary>
internal static class RssReader
{
    public static FeedContent Read(XElement root, SourceDocument document)
    {
        var channel = root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel") ?? root;
        var self = channel.Elements(FeedElements.Atom + "link").FirstOrDefault(link => (string?)link.Attribute("rel") == "self")?.Attribute("href")?.Value;
        var site = channel.Own("link");
        var basis = document.Url ?? FeedElements.LinkOf(self, null) ?? FeedElements.LinkOf(site, null);
        return new FeedContent(
            self ?? site ?? document.Url?.AbsoluteUri ?? document.Name,
            FeedElements.TitleOf(channel.Own("title")),
            channel.Own("language") ?? FeedElements.TextOf(channel.Element(FeedElements.DublinCore + "language")),
            [.. root.Descendants().Where(element => element.Name.LocalName == "item").Select(item => ItemOf(item, basis))]);
    }

    private static FeedItem ItemOf(XElement item, Uri? basis)
    {
        var guid = item.Element(item.Name.Namespace + "guid");
        var id = FeedElements.TextOf(guid) ?? item.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "about")?.Value;
        // a guid is an address unless it says that it is not
        var permalink = (string?)guid?.Attribute("isPermaLink") == "false" ? null : FeedElements.TextOf(guid);
        return new FeedItem(
            id,
            FeedElements.LinkOf(item.Own("link"), basis) ?? FeedElements.LinkOf(permalink, null),
            FeedElements.TitleOf(item.Own("title")),
            FeedElements.TextOf(item.Element(FeedElements.Content + "encoded")) ?? item.Own("description") ?? "",
            FeedDate.Parse(item.Own("pubDate") ?? FeedElements.TextOf(item.Element(FeedElements.DublinCore + "date"))),
            AuthorsOf(item));
    }

    private static List<string> AuthorsOf(XElement item)
    {
        var creators = item.Elements(FeedElements.DublinCore + "creator").Select(FeedElements.TextOf).OfType<string>().ToList();
        return creators.Count == 0 && item.Own("author") is { } author ? [NameOf(author)] : creators;
    }

    /// <summary>RSS asks for an e-mail address with the name behind it in brackets.</summary>
    private static string NameOf(string author)
    {
        var open = author.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && author.EndsWith(')') ? author[(open + 1)..^1].Trim() : author;
    }
}
