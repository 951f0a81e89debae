using DigestBot.Stories;
using DigestBot.Subscriptions;

namespace DigestBot.Installations;

/// <summary>What a workspace has set for itself.</summary>
public interface IWorkspaceSettings
{
    /// <summary>Who may change a channel's subscriptions; <see cref="SubscriptionRight.Anyone"/> where nothing was set.</summary>
    Task<SubscriptionRight> WhoMayChangeAsync(Platform platform, WorkspaceId workspace, CancellationToken cancellation);

    Task SetAsync(Platform platform, WorkspaceId workspace, SubscriptionRight right, CancellationToken cancellation);
}
