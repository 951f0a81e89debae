using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace DigestBot.Storage.Articles;

/// <summary>
/// What stays of an article that became too old to keep: its keys, made short, so that a feed which still lists it does not bring it as new.
/// Who brings it by hand may have it again, unlike one that was taken down.
/// </summary>
internal static class GoneKeys
{
    /// <summary>No key of its own begins so (<see cref="DigestBot.Articles.ArticleKey"/>).</summary>
    private const string Kind = "gone:";

    private const int Bytes = 16;

    /// <param name="key">A key as it was stored.</param>
    public static string Of(string key) => Kind + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, Bytes));
}
