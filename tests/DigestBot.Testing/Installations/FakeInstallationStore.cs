using DigestBot.Installations;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Testing.Installations;

/// <summary>Installations in memory; held to the same compliance suite as the databases.</summary>
public sealed class FakeInstallationStore : IInstallationStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<InstallationKey, Installation> installations = [];
    private readonly Dictionary<InstallationKey, Instant> turns = [];
    private readonly Dictionary<WorkspaceId, InstallationKey> members = [];
    private readonly Dictionary<string, Instant> marks = [];

    /// <summary>Thrown by the next saves of renewed secrets, one each.</summary>
    public Queue<Exception> RenewalFailures { get; } = new();

    public Task<Installation?> FindAsync(InstallationKey key, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(installations.GetValueOrDefault(key));
        }
    }

    public Task SaveAsync(InstallationKey key, string secrets, Instant now, CancellationToken cancellation)
    {
        lock (gate)
        {
            var version = installations.TryGetValue(key, out var before) ? before.Version + 1 : now.ToUnixTimeTicks();
            installations[key] = new Installation(key, secrets, version, now);
            turns.Remove(key);
        }

        return Task.CompletedTask;
    }

    public Task<bool> TakeRenewalAsync(Installation installation, Instant now, Instant until, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (!IsCurrent(installation) || (turns.TryGetValue(installation.Key, out var taken) && taken > now))
            {
                return Task.FromResult(false);
            }

            turns[installation.Key] = until;
            return Task.FromResult(true);
        }
    }

    public Task<bool> RenewAsync(Installation renewed, string secrets, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (RenewalFailures.TryDequeue(out var failure))
            {
                return Task.FromException<bool>(failure);
            }

            if (!IsCurrent(renewed))
            {
                return Task.FromResult(false);
            }

            installations[renewed.Key] = installations[renewed.Key] with { Secrets = secrets, Version = renewed.Version + 1 };
            turns.Remove(renewed.Key);
            return Task.FromResult(true);
        }
    }

    public Task<bool> RemoveAsync(InstallationKey key, Instant installedUntil, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(installations.TryGetValue(key, out var found) && found.InstalledAt <= installedUntil && installations.Remove(key));
        }
    }

    public Task AssignAsync(WorkspaceId workspace, InstallationKey organisation, CancellationToken cancellation)
    {
        lock (gate)
        {
            members[workspace] = organisation;
        }

        return Task.CompletedTask;
    }

    public Task<InstallationKey?> OrganisationOfAsync(WorkspaceId workspace, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<InstallationKey?>(members.TryGetValue(workspace, out var found) ? found : null);
        }
    }

    public Task<bool> UseOnceAsync(string mark, Instant until, Instant now, CancellationToken cancellation)
    {
        lock (gate)
        {
            foreach (var past in marks.Where(used => used.Value < now).Select(used => used.Key).ToList())
            {
                marks.Remove(past);
            }

            return Task.FromResult(marks.TryAdd(mark, until));
        }
    }

    private bool IsCurrent(Installation installation) => installations.TryGetValue(installation.Key, out var current) && current.Version == installation.Version;
}
