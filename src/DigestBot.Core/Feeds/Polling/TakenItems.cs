namespace DigestBot.Feeds.Polling;

/// <summary>What became of the items of a feed.</summary>
/// <param name="Identity">What tells them apart from now on.</param>
/// <param name="Seen">Those with something to remember.</param>
/// <param name="Added">New articles.</param>
/// <param name="Updated">Articles that came with other words.</param>
/// <param name="New">Items that did not stand in this feed before, read or not.</param>
internal sealed record TakenItems(ItemIdentity Identity, IReadOnlyList<SeenItem> Seen, int Added, int Updated, int New);
