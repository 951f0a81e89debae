using NodaTime;

namespace DigestBot.Feeds;

/// <summary>A feed that is followed, and how following it goes.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Url">Where it is polled; the new address once it has moved for good.</param>
/// <param name="GuidScope">What its guids belong to: the address it was first followed under, whatever becomes of that.</param>
/// <param name="NextCheck">Not polled before.</param>
public sealed record Feed(FeedId Id, Uri Url, string GuidScope, Instant NextCheck)
{
    /// <summary>As its follower or the feed itself names it, or null.</summary>
    public string? Title { get; init; }

    /// <summary>What it is called: its title, or its host where nobody named it.</summary>
    public string Name => Title ?? Url.Host;

    /// <summary>The topics or categories it was filed under, in order, each once.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public Instant? LastCheck { get; init; }

    public Instant? LastSuccess { get; init; }

    /// <summary>When an item was last new.</summary>
    public Instant? LastNews { get; init; }

    /// <summary>Null as long as the last check went well.</summary>
    public FeedFailure? Failure { get; init; }

    public ItemIdentity Identity { get; init; }

    public FeedRhythm Rhythm { get; init; } = FeedRhythm.Unknown;
}
