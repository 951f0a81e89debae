using NodaTime;

namespace DigestBot.Nodes;

/// <summary>
/// Who has what among the nodes. Moments are those of the callers' clocks, which may differ by as much as
/// <see cref="LeaseTimes.ClockDifference"/> before two can think they have the same.
/// </summary>
public interface ILeaseStore
{
    /// <summary>Takes what nobody has, or what the holder has anyway; never what another one has still.</summary>
    /// <returns>Null when another one has it.</returns>
    Task<Lease?> TakeAsync(string name, NodeId holder, Instant now, Duration length, CancellationToken cancellation);

    /// <summary>Goes on having it.</summary>
    /// <returns>Null when it was taken since: then it is another one's.</returns>
    Task<Lease?> RenewAsync(Lease lease, Instant now, Duration length, CancellationToken cancellation);

    /// <summary>Leaves it to whoever wants it; nothing happens when it was taken since.</summary>
    Task ReleaseAsync(Lease lease, Instant now, CancellationToken cancellation);

    /// <summary>Those that somebody has, whose names begin like that, by name.</summary>
    Task<IReadOnlyList<Lease>> LiveAsync(string prefix, Instant now, CancellationToken cancellation);

    /// <summary>Forgets those whose names begin like that and which nobody has had since; their numbers begin anew.</summary>
    Task ForgetAsync(string prefix, Instant since, CancellationToken cancellation);
}
