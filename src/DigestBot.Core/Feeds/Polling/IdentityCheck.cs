using DigestBot.Articles;

namespace DigestBot.Feeds.Polling;

/// <summary>Finds out whether a feed's guids, or its addresses, change while its items stay the same.</summary>
internal static class IdentityCheck
{
    /// <returns>The identity the feed has from now on: <paramref name="identity"/>, or a weaker one.</returns>
    public static ItemIdentity Of(ItemIdentity identity, IReadOnlyList<ItemKeys> items, IReadOnlySet<ArticleKey> seen)
    {
        if (identity == ItemIdentity.FeedGuid && HaveChanged(items, item => item.Guid, item => Holds(seen, item.Address) || Holds(seen, item.Text), seen))
        {
            identity = ItemIdentity.Address;
        }

        return identity == ItemIdentity.Address && HaveChanged(items, item => item.Address, item => Holds(seen, item.Text), seen)
            ? ItemIdentity.Text
            : identity;
    }

    /// <summary>
    /// More than half of the items that stood here before have another key now. One alone proves nothing, except in a feed of one:
    /// publishers do repeat a sentence, or give an article a new number after a correction.
    /// </summary>
    private static bool HaveChanged(
        IReadOnlyList<ItemKeys> items, Func<ItemKeys, ArticleKey?> keyOf, Func<ItemKeys, bool> isRecognised, IReadOnlySet<ArticleKey> seen)
    {
        var before = items.Where(item => keyOf(item) is not null && (Holds(seen, keyOf(item)) || isRecognised(item))).ToList();
        var changed = before.Count(item => !Holds(seen, keyOf(item)));
        return changed * 2 > before.Count && (changed > 1 || items.Count == 1);
    }

    private static bool Holds(IReadOnlySet<ArticleKey> seen, ArticleKey? key) => key is { } value && seen.Contains(value);
}
