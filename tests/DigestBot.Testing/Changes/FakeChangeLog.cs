using DigestBot.Changes;
using DigestBot.Digests.Wording;
using DigestBot.Subscriptions;

namespace DigestBot.Testing.Changes;

/// <summary>Who changed what, in memory; held to the same compliance suite as the databases.</summary>
public sealed class FakeChangeLog : IChangeLog
{
    private readonly Lock gate = new();
    private readonly List<Change> changes = [];

    public void Record(Change change)
    {
        lock (gate)
        {
            changes.Add(change with { Line = Shortened.To(change.Line, Change.MaxText), Outcome = Shortened.To(change.Outcome, Change.MaxText) });
        }
    }

    public Task RecordAsync(Change change, CancellationToken cancellation)
    {
        Record(change);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Change>> LatestAsync(Platform? platform, WorkspaceId workspace, int max, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<Change>>(
                [.. Enumerable.Reverse(changes).Where(change => change.Platform == platform && change.Workspace == workspace).OrderByDescending(change => change.At).Take(max)]);
        }
    }
}
