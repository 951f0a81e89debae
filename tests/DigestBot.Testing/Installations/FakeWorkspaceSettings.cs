using System.Collections.Concurrent;
using DigestBot.Installations;
using DigestBot.Stories;
using DigestBot.Subscriptions;

namespace DigestBot.Testing.Installations;

/// <summary>What workspaces have set, in memory; held to the same compliance suite as the databases.</summary>
public sealed class FakeWorkspaceSettings : IWorkspaceSettings
{
    private readonly ConcurrentDictionary<(Platform, WorkspaceId), SubscriptionRight> rights = new();

    public Task<SubscriptionRight> WhoMayChangeAsync(Platform platform, WorkspaceId workspace, CancellationToken cancellation) =>
        Task.FromResult(rights.GetValueOrDefault((platform, workspace), new SubscriptionRight.Anyone()));

    public Task SetAsync(Platform platform, WorkspaceId workspace, SubscriptionRight right, CancellationToken cancellation)
    {
        rights[(platform, workspace)] = right;
        return Task.CompletedTask;
    }
}
