namespace DigestBot.Text.Grouping;

/// <summary>What is compared of an item to find its copies.</summary>
internal sealed record Fingerprinted(ArticleFingerprint Title, ArticleFingerprint Text)
{
    public static Fingerprinted Of(GroupingItem item) => new(ArticleFingerprint.Of(item.Title ?? ""), ArticleFingerprint.Of(item.Text));
}
