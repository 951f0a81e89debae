namespace DigestBot;

/// <summary>The number a followed feed is known by.</summary>
public readonly record struct FeedId(long Value);
