using System.Net;
using System.Xml.Linq;

namespace DigestBot.Feeds;

/// <summary>How feeds spell things, whatever their dialect.</summary>
internal static class FeedElements
{
    public static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    public static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The text of a child in the parent's own namespace; null when it is missing or blank.</summary>
    public static string? Own(this XElement parent, string name) => TextOf(parent.Element(parent.Name.Namespace + name));

    public static string? TextOf(XElement? element) => element?.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A title as text on one line. Feeds escape titles twice as often as once.</summary>
    public static string? TitleOf(string? written) =>
        written is null ? null
        : string.Join(' ', WebUtility.HtmlDecode(written).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } title ? title
        : null;

    /// <summary>An address on the web, resolved against the feed's own where it is relative.</summary>
    public static Uri? LinkOf(string? written, Uri? basis)
    {
        if (written is null)
        {
            return null;
        }

        var isFound = basis is null ? Uri.TryCreate(written, UriKind.Absolute, out var url) : Uri.TryCreate(basis, written, out url);
        return isFound && (url!.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url : null;
    }
}
