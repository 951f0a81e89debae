namespace DigestBot.Commands;

/// <summary>How this installation follows feeds.</summary>
/// <param name="IsPolling">Whether those that are followed are asked for news.</param>
public sealed record FollowingState(bool IsPolling)
{
    /// <summary>As many as a newsroom follows, and few enough that a thousand workspaces can do so.</summary>
    public const int UsualMostOfWorkspace = 200;

    /// <summary>How many feeds a workspace may follow of its own; whoever runs the bot follows as many as they like.</summary>
    public int MostOfWorkspace { get; init; } = UsualMostOfWorkspace;
}
