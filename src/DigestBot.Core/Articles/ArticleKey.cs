using System.Security.Cryptography;
using System.Text;

namespace DigestBot.Articles;

/// <summary>One way to recognise an article: feed guid, then canonical URL, then content hash; never the date.</summary>
/// <param name="Value">The kind, a colon, and what identifies: <c>guid:…</c>, <c>url:…</c>, <c>text:…</c>.</param>
public readonly record struct ArticleKey(string Value)
{
    /// <param name="feed">What the feed is known by; guids are only unique inside their feed.</param>
    /// <param name="itemId">The item's guid.</param>
    public static ArticleKey OfFeedItem(string feed, string itemId) => new($"guid:{Hash(feed + "\n" + itemId)}");

    /// <summary>The same for every spelling of one address: scheme, fragment, tracking parameters and a last slash do not count.</summary>
    public static ArticleKey OfUrl(Uri url)
    {
        var clean = WebAddress.Clean(url) ?? url;
        return new($"url:{clean.Authority}{clean.AbsolutePath.TrimEnd('/')}{clean.Query}");
    }

    /// <summary>The same for every layout of one text: runs of white space do not count.</summary>
    public static ArticleKey OfText(string text) =>
        new($"text:{Hash(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
