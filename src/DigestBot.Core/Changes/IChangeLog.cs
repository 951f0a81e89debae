using DigestBot.Subscriptions;

namespace DigestBot.Changes;

/// <summary>Who changed what when. What the bot pauses by itself is put there by the store that pauses it.</summary>
public interface IChangeLog
{
    Task RecordAsync(Change change, CancellationToken cancellation);

    /// <summary>The last changes of a workspace, newest first.</summary>
    /// <param name="platform">Where it is; null for the workspace of whoever runs the bot.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="cancellation">Stops looking.</param>
    Task<IReadOnlyList<Change>> LatestAsync(Platform? platform, WorkspaceId workspace, int max, CancellationToken cancellation);
}
