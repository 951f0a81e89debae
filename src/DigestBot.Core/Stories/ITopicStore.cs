namespace DigestBot.Stories;

/// <summary>Keeps the topics that workspaces wrote.</summary>
public interface ITopicStore
{
    /// <summary>The workspace's topics, by name.</summary>
    Task<IReadOnlyList<Topic>> OfAsync(WorkspaceId workspace, CancellationToken cancellation);

    /// <summary>The workspaces that have any.</summary>
    Task<IReadOnlySet<WorkspaceId>> WorkspacesAsync(CancellationToken cancellation);

    /// <returns>Whether it was added; not when the workspace has a topic of that name.</returns>
    Task<bool> AddAsync(WorkspaceId workspace, Topic topic, CancellationToken cancellation);

    /// <summary>Gives the topic of that name another title and query.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> ReplaceAsync(WorkspaceId workspace, Topic topic, CancellationToken cancellation);

    /// <returns>Whether there was one.</returns>
    Task<bool> RemoveAsync(WorkspaceId workspace, string name, CancellationToken cancellation);
}
