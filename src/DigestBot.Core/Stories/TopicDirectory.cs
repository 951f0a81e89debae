namespace DigestBot.Stories;

/// <summary>All topics a workspace has: those of the configuration, then its own.</summary>
public sealed class TopicDirectory(TopicCatalog configured, ITopicStore store)
{
    /// <summary>The topics everybody has.</summary>
    public TopicCatalog Configured => configured;

    /// <summary>A topic of the workspace whose name the configuration has taken since is left out: the configuration wins.</summary>
    public async Task<TopicCatalog> OfAsync(WorkspaceId workspace, CancellationToken cancellation)
    {
        var own = await store.OfAsync(workspace, cancellation);
        return own.Count == 0 ? configured : new TopicCatalog([.. configured.All, .. own.Where(topic => configured.Find(topic.Name) is null)]);
    }

    /// <summary>The workspaces that have topics besides those of the configuration.</summary>
    public Task<IReadOnlySet<WorkspaceId>> WorkspacesAsync(CancellationToken cancellation) => store.WorkspacesAsync(cancellation);

    /// <summary>The workspace's own topic of that name, also when the configuration hides it.</summary>
    public async Task<Topic?> OwnAsync(WorkspaceId workspace, string name, CancellationToken cancellation) =>
        (await store.OfAsync(workspace, cancellation)).FirstOrDefault(topic => topic.Name == name);
}
