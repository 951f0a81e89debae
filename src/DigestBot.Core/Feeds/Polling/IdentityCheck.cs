using DigestBot.Articles;

namespace DigestBot.Feeds.Polling;

/// <summary>Finds out whether a feed's guids, or its addresses, change while its items stay the same.</summary>
internal static class IdentityCheck
{
    /// <returns>The identity the feed has from now on: <paramref name="identity"/>, or a weaker one.</returns>
    public static ItemIdentity Of(ItemIdentity identity, IReadOnlyList<ItemKeys> items, IReadOnlySet<ArticleKey> seen)
    {
        if (identity == ItemIdentity.FeedGuid
            && HaveChanged(items, item => item.Guid, item => Holds(seen, item.Address) || Holds(seen, item.Text), seen, atLeast: 1))
        {
            identity = ItemIdentity.Address;
        }

        // publishers repeat a sentence at a new address; one alone proves nothing, except in a feed of one
        return identity == ItemIdentity.Address
            && HaveChanged(items, item => item.Address, item => Holds(seen, item.Text), seen, atLeast: Math.Min(2, items.Count))
            ? ItemIdentity.Text
            : identity;
    }

    /// <summary>More than half of the items that stood here before have another key now; a few may, after corrections.</summary>
    private static bool HaveChanged(
        IReadOnlyList<ItemKeys> items,
        Func<ItemKeys, ArticleKey?> keyOf,
        Func<ItemKeys, bool> isRecognised,
        IReadOnlySet<ArticleKey> seen,
        int atLeast)
    {
        var before = items.Where(item => keyOf(item) is not null && (Holds(seen, keyOf(item)) || isRecognised(item))).ToList();
        var changed = before.Count(item => !Holds(seen, keyOf(item)));
        return changed * 2 > before.Count && changed >= atLeast;
    }

    private static bool Holds(IReadOnlySet<ArticleKey> seen, ArticleKey? key) => key is { } value && seen.Contains(value);
}
