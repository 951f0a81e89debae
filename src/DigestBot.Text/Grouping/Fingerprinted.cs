namespace DigestBot.Text.Grouping;

/// <summary>An item of one call with what is compared of it.</summary>
internal sealed record Fingerprinted(int Index, string Id, ArticleFingerprint Title, ArticleFingerprint Text)
{
    public static Fingerprinted Of(GroupingItem item, int index) =>
        new(index, item.Id, ArticleFingerprint.Of(item.Title ?? ""), ArticleFingerprint.Of(item.Text));
}
