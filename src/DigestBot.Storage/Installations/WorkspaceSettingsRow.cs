using DigestBot.Subscriptions;

namespace DigestBot.Storage.Installations;

/// <summary>What a workspace has set for itself.</summary>
internal sealed class WorkspaceSettingsRow
{
    public required Platform Platform { get; init; }

    public required string Workspace { get; init; }

    public SubscriptionRightKind Right { get; set; }

    /// <summary>The user group, where the right is a group's.</summary>
    public string? RightGroup { get; set; }
}
