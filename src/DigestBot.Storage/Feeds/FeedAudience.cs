namespace DigestBot.Storage.Feeds;

/// <summary>Who reads what a feed brings.</summary>
internal enum FeedAudience
{
    Nobody,
    Followers,
    Everybody,
}
