using System.Security.Cryptography;
using System.Text;

namespace DigestBot.Articles;

/// <summary>One way to recognise an article: feed guid, then canonical URL, then content hash; never the date.</summary>
/// <param name="Value">The kind, a colon, and what identifies: <c>guid:…</c>, <c>url:…</c>, <c>text:…</c>.</param>
public readonly record struct ArticleKey(string Value)
{
    public static ArticleKey OfFeedItem(string feed, string itemId) => new($"guid:{Hash(feed + "\n" + itemId)}");

    public static ArticleKey OfUrl(Uri url) => new($"url:{url.AbsoluteUri}");

    public static ArticleKey OfText(string text) => new($"text:{Hash(text)}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
