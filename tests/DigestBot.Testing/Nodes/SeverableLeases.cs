using DigestBot.Health;
using DigestBot.Nodes;
using DigestBot.Testing.Health;
using NodaTime;

namespace DigestBot.Testing.Nodes;

/// <summary>A node's way to the leases, which may be cut.</summary>
public sealed class SeverableLeases(ILeaseStore leases) : ILeaseStore
{
    /// <summary>Whether the node is alone; what it asks then fails at once.</summary>
    public bool IsSevered { get; set; }

    public Task<Lease?> TakeAsync(string name, NodeId holder, Instant now, Duration length, CancellationToken cancellation) =>
        Reach().TakeAsync(name, holder, now, length, cancellation);

    public Task<Lease?> RenewAsync(Lease lease, Instant now, Duration length, CancellationToken cancellation) =>
        Reach().RenewAsync(lease, now, length, cancellation);

    public Task ReleaseAsync(Lease lease, Instant now, CancellationToken cancellation) => Reach().ReleaseAsync(lease, now, cancellation);

    public Task<IReadOnlyList<Lease>> LiveAsync(string prefix, Instant now, CancellationToken cancellation) => Reach().LiveAsync(prefix, now, cancellation);

    public Task ForgetAsync(string prefix, Instant since, CancellationToken cancellation) => Reach().ForgetAsync(prefix, since, cancellation);

    private ILeaseStore Reach() => IsSevered ? throw new FakeStorageException(StorageProblemKind.Unreachable) : leases;
}
