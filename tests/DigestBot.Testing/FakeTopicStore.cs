using System.Collections.Concurrent;
using DigestBot.Stories;

namespace DigestBot.Testing;

/// <summary>Topics in memory; held to the same compliance suite as the databases.</summary>
public sealed class FakeTopicStore : ITopicStore
{
    private readonly ConcurrentDictionary<(string Workspace, string Name), Topic> topics = new();

    public Task<IReadOnlyList<Topic>> OfAsync(WorkspaceId workspace, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Topic>>(
        [
            .. topics.Where(topic => topic.Key.Workspace == workspace.Value).Select(topic => topic.Value).OrderBy(topic => topic.Name, StringComparer.Ordinal),
        ]);

    public Task<IReadOnlySet<WorkspaceId>> WorkspacesAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlySet<WorkspaceId>>(topics.Keys.Select(key => new WorkspaceId(key.Workspace)).ToHashSet());

    public Task<bool> AddAsync(WorkspaceId workspace, Topic topic, CancellationToken cancellation) =>
        Task.FromResult(topics.TryAdd((workspace.Value, topic.Name), Kept(topic)));

    public Task<bool> ReplaceAsync(WorkspaceId workspace, Topic topic, CancellationToken cancellation)
    {
        var key = (workspace.Value, topic.Name);
        return Task.FromResult(topics.TryGetValue(key, out var old) && topics.TryUpdate(key, Kept(topic), old));
    }

    public Task<bool> RemoveAsync(WorkspaceId workspace, string name, CancellationToken cancellation) =>
        Task.FromResult(topics.TryRemove((workspace.Value, name), out _));

    /// <summary>What a database keeps of it.</summary>
    private static Topic Kept(Topic topic) =>
        new() { Name = topic.Name, Title = topic.Title, Query = topic.Asked, Origin = TopicOrigin.Workspace };
}
