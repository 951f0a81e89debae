using DigestBot.Storage.Articles;

namespace DigestBot.Storage.Feeds;

/// <summary>One key of an item that stood in a feed, and the article it became.</summary>
internal sealed class FeedKeyRow
{
    public required long FeedId { get; init; }

    public required string Key { get; init; }

    /// <summary>Null for an item nothing could be read in, and once the article was taken down.</summary>
    public long? ArticleId { get; set; }

    public FeedRow? Feed { get; init; }

    public ArticleRow? Article { get; init; }
}
