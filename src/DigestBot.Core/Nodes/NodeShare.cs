using NodaTime;

namespace DigestBot.Nodes;

/// <summary>What this node may use of what a platform allows all nodes together. Alone it is everything. Read by many, set by <see cref="NodeRoster"/>.</summary>
public sealed class NodeShare(TimeProvider time)
{
    private volatile Others others = new([]);

    /// <summary>How many nodes there are, this one included. One that is not heard of any more counts until its lease ends.</summary>
    public int Nodes
    {
        get
        {
            var now = Instant.FromDateTimeOffset(time.GetUtcNow());
            return 1 + others.Until.Count(until => until > now);
        }
    }

    /// <summary>This node's part of so many, at least one.</summary>
    public int Of(int all) => Math.Max(1, all / Nodes);

    /// <summary>Shares with the nodes that have these leases, each until its own ends.</summary>
    public void With(IEnumerable<Lease> live) => others = new([.. live.Select(lease => lease.Until)]);

    private sealed record Others(Instant[] Until);
}
