namespace DigestBot.Feeds;

/// <summary>What tells the items of a feed apart. A feed that is found to break its promise falls back one step and stays there.</summary>
public enum ItemIdentity
{
    /// <summary>The guid; the address for items without one.</summary>
    FeedGuid,

    /// <summary>The address: the feed's guids change from poll to poll.</summary>
    Address,

    /// <summary>The words: addresses change as well.</summary>
    Text,
}
