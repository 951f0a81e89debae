namespace DigestBot.Storage.Articles;

/// <summary>
/// The keys of an article that is not for everybody, stored with their feed: what has the same address elsewhere is another article, so that
/// no text ever takes the place of one that others read.
/// </summary>
internal static class PrivateKeys
{
    /// <summary>No key of its own begins so (<see cref="DigestBot.Articles.ArticleKey"/>).</summary>
    private const string Kind = "feed:";

    public static string Prefix(long feed) => $"{Kind}{feed}:";

    public static string Of(long feed, string key) => Prefix(feed) + key;

    /// <returns>The key without its feed; null for one that has none.</returns>
    public static string? WithoutFeed(string stored) =>
        stored.StartsWith(Kind, StringComparison.Ordinal) ? stored[(stored.IndexOf(':', Kind.Length) + 1)..] : null;
}
