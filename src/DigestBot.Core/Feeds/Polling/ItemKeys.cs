using DigestBot.Articles;

namespace DigestBot.Feeds.Polling;

/// <summary>What one item can be recognised by, before anything is read in it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Guid">Its guid inside its feed, or null.</param>
/// <param name="Address">Its address, or null when that does not tell it from other items.</param>
/// <param name="Text">Its headline and words.</param>
internal sealed record ItemKeys(FeedItem Item, ArticleKey? Guid, ArticleKey? Address, ArticleKey Text)
{
    /// <summary>The keys of a feed's items, in its order. An address identifies when it is no front page and only one item has it.</summary>
    public static IReadOnlyList<ItemKeys> Of(string guidScope, IReadOnlyList<FeedItem> items)
    {
        var addresses = items.Select(AddressOf).ToList();
        var holders = addresses.OfType<ArticleKey>().CountBy(key => key).ToDictionary();
        return
        [
            .. items.Select((item, index) => new ItemKeys(
                item,
                item.Id is { } id ? ArticleKey.OfFeedItem(guidScope, id) : null,
                addresses[index] is { } address && holders[address] == 1 ? address : null,
                ArticleKey.OfText($"{item.Title}\n{ItemText.Of(item)}"))),
        ];
    }

    public IEnumerable<ArticleKey> All => new[] { Guid, Address, Text }.OfType<ArticleKey>();

    /// <summary>The key that decides whether it is another item than those before.</summary>
    public ArticleKey Identifying(ItemIdentity identity) => identity switch
    {
        ItemIdentity.FeedGuid => Guid ?? Address ?? Text,
        ItemIdentity.Address => Address ?? Text,
        _ => Text,
    };

    /// <summary>The keys worth keeping; a guid that changes tomorrow is not.</summary>
    public IReadOnlyList<ArticleKey> Lasting(ItemIdentity identity) =>
        [.. new[] { identity == ItemIdentity.FeedGuid ? Guid : null, identity == ItemIdentity.Text ? null : Address, Text }.OfType<ArticleKey>()];

    private static ArticleKey? AddressOf(FeedItem item) =>
        WebAddress.Clean(item.Link) is { } url && (url.AbsolutePath != "/" || url.Query.Length > 0) ? ArticleKey.OfUrl(url) : null;
}
