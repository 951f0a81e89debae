namespace DigestBot.Storage.Feeds;

/// <summary>A workspace that follows a feed; a feed that <see cref="WorkspaceId.Local"/> follows is for everybody.</summary>
internal sealed class FeedFollowerRow
{
    public required long FeedId { get; init; }

    public required string Workspace { get; init; }

    public FeedRow? Feed { get; init; }
}
