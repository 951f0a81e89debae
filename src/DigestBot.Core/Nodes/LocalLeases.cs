using NodaTime;

namespace DigestBot.Nodes;

/// <summary>Leases among the parts of one process, which is all there is at a database in a file: everything is had at once, and forgotten with the process.</summary>
public sealed class LocalLeases : ILeaseStore
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, Lease> leases = new(StringComparer.Ordinal);

    public Task<Lease?> TakeAsync(string name, NodeId holder, Instant now, Duration length, CancellationToken cancellation)
    {
        lock (gate)
        {
            var before = leases.GetValueOrDefault(name);
            if (before is not null && before.Until > now && before.Holder != holder)
            {
                return Task.FromResult<Lease?>(null);
            }

            return Task.FromResult<Lease?>(leases[name] = new Lease(name, holder, (before?.Fence ?? 0) + 1, now + length));
        }
    }

    public Task<Lease?> RenewAsync(Lease lease, Instant now, Duration length, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(IsCurrent(lease) ? leases[lease.Name] = lease with { Until = now + length } : null);
        }
    }

    public Task ReleaseAsync(Lease lease, Instant now, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (IsCurrent(lease))
            {
                leases[lease.Name] = lease with { Until = now };
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Lease>> LiveAsync(string prefix, Instant now, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<Lease>>([.. Named(prefix).Where(lease => lease.Until > now)]);
        }
    }

    public Task ForgetAsync(string prefix, Instant since, CancellationToken cancellation)
    {
        lock (gate)
        {
            foreach (var lease in Named(prefix).Where(lease => lease.Until < since).ToList())
            {
                leases.Remove(lease.Name);
            }
        }

        return Task.CompletedTask;
    }

    private IEnumerable<Lease> Named(string prefix) => leases.Values.Where(lease => lease.Name.StartsWith(prefix, StringComparison.Ordinal));

    private bool IsCurrent(Lease lease) => leases.TryGetValue(lease.Name, out var known) && (known.Holder, known.Fence) == (lease.Holder, lease.Fence);
}
