using DigestBot.Articles;

namespace DigestBot.Feeds.Polling;

/// <summary>What is known of an item before it is read.</summary>
/// <param name="Keys">What it is recognised by.</param>
/// <param name="IsNew">It did not stand in this feed before.</param>
/// <param name="IsToBeRead">It is new everywhere, or its words have changed.</param>
/// <param name="IsToBeRemembered">It has a key this feed has not seen it under.</param>
/// <param name="Stored">The article it is, when there is one.</param>
internal sealed record ItemStanding(ItemKeys Keys, bool IsNew, bool IsToBeRead, bool IsToBeRemembered, ArticleId? Stored)
{
    /// <param name="item">The item.</param>
    /// <param name="identity">What tells the items of its feed apart.</param>
    /// <param name="spare">Another key its article may be stored under, or null.</param>
    /// <param name="known">What is known.</param>
    public static ItemStanding Of(ItemKeys item, ItemIdentity identity, ArticleKey? spare, KnownItems known)
    {
        // the same address under another guid is the same article, in another version
        var keys = item.Lasting(identity).Where(key => key != item.Text).DefaultIfEmpty(item.Text).ToList();
        var isNew = !keys.Exists(known.InFeed.Contains);
        var stored = keys.Concat(spare is { } key ? [key] : []).Where(known.Stored.ContainsKey).ToList();
        return new ItemStanding(
            item,
            isNew,
            IsToBeRead: isNew ? stored.Count == 0 : !known.InFeed.Contains(item.Text),
            IsToBeRemembered: item.Lasting(identity).Any(key => !known.InFeed.Contains(key)),
            stored.Count == 0 ? null : known.Stored[stored[0]]);
    }
}
