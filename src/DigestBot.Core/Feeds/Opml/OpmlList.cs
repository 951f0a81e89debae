using System.Xml;

namespace DigestBot.Feeds.Opml;

/// <summary>The feeds of a list as they are met, with the folders they stand in.</summary>
internal sealed class OpmlList
{
    private readonly Stack<string?> folders = new();
    private readonly List<(Uri Url, string? Title, List<string> Labels)> feeds = [];
    private readonly Dictionary<string, int> places = [];
    private readonly List<string> skipped = [];

    public int Count => feeds.Count + skipped.Count;

    /// <summary>An outline begins: a feed when it has an address of one, otherwise a folder.</summary>
    public void Enter(XmlReader xml)
    {
        var title = TextOf(xml, "title") ?? TextOf(xml, "text");
        var address = TextOf(xml, "xmlUrl");
        if (address is not null)
        {
            Add(address, title, TextOf(xml, "category"));
        }

        if (!xml.IsEmptyElement)
        {
            folders.Push(address is null ? title : null);
        }
    }

    public void Leave() => folders.TryPop(out _);

    public OpmlResult ToResult(string name) => Count == 0
        ? new OpmlResult.Refused($"{name} lists no feeds")
        : new OpmlResult.Read([.. feeds.Select(feed => new NewFeed(feed.Url, feed.Title, feed.Labels))], skipped);

    private void Add(string address, string? title, string? categories)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
        {
            skipped.Add($"\"{Short(address)}\" is not an http or https address");
            return;
        }

        if (url.UserInfo.Length > 0)
        {
            skipped.Add($"the address of {url.Host} holds a user name or password");
            return;
        }

        if (!places.TryGetValue(url.AbsoluteUri, out var place))
        {
            place = feeds.Count;
            places.Add(url.AbsoluteUri, place);
            feeds.Add((url, title, []));
        }

        var labels = feeds[place].Labels;
        labels.AddRange(folders.Reverse().OfType<string>().Concat(LabelsOf(categories)).Distinct().Except(labels).ToList());
    }

    /// <summary>Comma-separated; a category may be a path, which names a label at every step.</summary>
    private static string[] LabelsOf(string? categories) =>
        categories?.Split([',', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static string? TextOf(XmlReader xml, string attribute) => xml.GetAttribute(attribute)?.Trim() is { Length: > 0 } text ? text : null;

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
