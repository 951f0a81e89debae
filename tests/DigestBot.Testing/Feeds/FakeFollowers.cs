namespace DigestBot.Testing.Feeds;

/// <summary>Who follows which feed: what the fakes of feeds and of articles both go by.</summary>
internal sealed class FakeFollowers
{
    private readonly Lock gate = new();
    private readonly HashSet<(FeedId Feed, WorkspaceId Workspace)> all = [];

    public bool Add(FeedId feed, WorkspaceId follower)
    {
        lock (gate)
        {
            return all.Add((feed, follower));
        }
    }

    public bool Remove(FeedId feed, WorkspaceId follower)
    {
        lock (gate)
        {
            return all.Remove((feed, follower));
        }
    }

    public bool Follows(WorkspaceId follower, FeedId feed)
    {
        lock (gate)
        {
            return all.Contains((feed, follower));
        }
    }

    /// <summary>The workspaces that follow any, <see cref="WorkspaceId.Local"/> aside.</summary>
    public IReadOnlySet<WorkspaceId> Workspaces()
    {
        lock (gate)
        {
            return all.Select(pair => pair.Workspace).Where(workspace => workspace != WorkspaceId.Local).ToHashSet();
        }
    }

    public bool IsFollowed(FeedId feed)
    {
        lock (gate)
        {
            return all.Any(pair => pair.Feed == feed);
        }
    }

    public bool IsForEverybody(FeedId feed) => Follows(WorkspaceId.Local, feed);
}
