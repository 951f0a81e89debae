using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace DigestBot.Testing.Feeds;

/// <summary>Writes simulated feeds.</summary>
internal static class SimulatedFeedText
{
    private static readonly XNamespace AtomNames = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace RdfNames = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Rss1Names = "http://purl.org/rss/1.0/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <param name="feed">What to write.</param>
    /// <param name="now">Its items up to then.</param>
    /// <param name="writing">Another number every time, for guids that do not stay.</param>
    public static string Write(SimulatedFeed feed, Instant now, int writing)
    {
        var items = feed.Shown(now).Select(item => feed.ChangesGuids ? item with { ItemGuid = $"{item.ItemGuid}-{writing}" } : item).ToList();
        return feed.Format switch
        {
            SimulatedFormat.Rss => Rss(feed, items).ToString(),
            SimulatedFormat.Atom => Atom(feed, items).ToString(),
            SimulatedFormat.Rdf => Rdf(feed, items).ToString(),
            _ => Json(feed, items),
        };
    }

    private static XElement Rss(SimulatedFeed feed, IEnumerable<SimulatedItem> items) => new(
        "rss",
        new XElement("channel", new XElement("title", TitleOf(feed)), items.Select(item => new XElement(
            "item",
            new XElement("title", item.Title),
            item.Link is null ? null : new XElement("link", item.Link.AbsoluteUri),
            new XElement("guid", new XAttribute("isPermaLink", "false"), item.ItemGuid),
            feed.IsDated ? new XElement("pubDate", item.At.ToDateTimeUtc().ToString("r", CultureInfo.InvariantCulture)) : null,
            new XElement("description", HtmlOf(item))))));

    private static XElement Atom(SimulatedFeed feed, IEnumerable<SimulatedItem> items) => new(
        AtomNames + "feed",
        new XElement(AtomNames + "title", TitleOf(feed)),
        items.Select(item => new XElement(
            AtomNames + "entry",
            new XElement(AtomNames + "id", item.ItemGuid),
            new XElement(AtomNames + "title", item.Title),
            item.Link is null ? null : new XElement(AtomNames + "link", new XAttribute("href", item.Link.AbsoluteUri)),
            feed.IsDated ? new XElement(AtomNames + "published", DateOf(item)) : null,
            new XElement(AtomNames + "content", new XAttribute("type", "html"), HtmlOf(item)))));

    private static XElement Rdf(SimulatedFeed feed, IEnumerable<SimulatedItem> items) => new(
        RdfNames + "RDF",
        new XElement(Rss1Names + "channel", new XElement(Rss1Names + "title", TitleOf(feed))),
        items.Select(item => new XElement(
            Rss1Names + "item",
            new XAttribute(RdfNames + "about", item.ItemGuid),
            new XElement(Rss1Names + "title", item.Title),
            item.Link is null ? null : new XElement(Rss1Names + "link", item.Link.AbsoluteUri),
            feed.IsDated ? new XElement(DublinCore + "date", DateOf(item)) : null,
            new XElement(Rss1Names + "description", HtmlOf(item)))));

    private static string Json(SimulatedFeed feed, IEnumerable<SimulatedItem> items) => JsonSerializer.Serialize(new
    {
        version = "https://jsonfeed.org/version/1.1",
        title = TitleOf(feed),
        items = items.Select(item => new
        {
            id = item.ItemGuid,
            url = item.Link?.AbsoluteUri,
            title = item.Title,
            content_html = HtmlOf(item),
            date_published = feed.IsDated ? DateOf(item) : null,
        }),
    });

    private static string TitleOf(SimulatedFeed feed) => $"District {feed.Number} Notices";

    private static string HtmlOf(SimulatedItem item) => $"<p>{item.Text}</p>";

    private static string DateOf(SimulatedItem item) => InstantPattern.General.Format(item.At);
}
