using System.Collections.Concurrent;
using System.Text.Json;
using DigestBot.Installations;
using DigestBot.Slack.Installations.Protection;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Slack.Installations;

/// <summary>Installations as Slack's side of the bot sees them: found by team, their grants opened.</summary>
internal sealed class InstallationRecords(IInstallationStore store, TokenProtection protection)
{
    private readonly ConcurrentDictionary<SlackTeam, bool> assigned = new();

    public static InstallationKey KeyOf(string holder) => new(Platform.Slack, holder);

    /// <summary>The team's own installation, or else that of its organisation, which is remembered for when only the team is known.</summary>
    public async Task<Installation?> FindAsync(SlackTeam team, CancellationToken cancellation)
    {
        if (await store.FindAsync(KeyOf(team.Team), cancellation) is { } own)
        {
            return own;
        }

        var organisation = team.Enterprise is { } seen ? KeyOf(seen) : await store.OrganisationOfAsync(team.Workspace, cancellation);
        if (organisation is not { } key || await store.FindAsync(key, cancellation) is not { } shared)
        {
            return null;
        }

        if (team.Enterprise is not null && !assigned.ContainsKey(team))
        {
            await store.AssignAsync(team.Workspace, key, cancellation);
            assigned.TryAdd(team, true);
        }

        return shared;
    }

    /// <summary>Null when no key opens it.</summary>
    public StoredGrant? Open(Installation installation) => protection.Open(Use(installation.Key), installation.Secrets) is { } json
        ? JsonSerializer.Deserialize(json, StoredGrantJson.Default.StoredGrant)
        : null;

    public Task SaveAsync(InstallationKey key, StoredGrant grant, Instant now, CancellationToken cancellation) =>
        store.SaveAsync(key, Seal(key, grant), now, cancellation);

    public Task<bool> RenewAsync(Installation renewed, StoredGrant grant, CancellationToken cancellation) =>
        store.RenewAsync(renewed, Seal(renewed.Key, grant), cancellation);

    public Task<bool> TakeRenewalAsync(Installation installation, Instant now, Instant until, CancellationToken cancellation) =>
        store.TakeRenewalAsync(installation, now, until, cancellation);

    public Task<Installation?> FindAsync(InstallationKey key, CancellationToken cancellation) => store.FindAsync(key, cancellation);

    private string Seal(InstallationKey key, StoredGrant grant) =>
        protection.Seal(Use(key), JsonSerializer.Serialize(grant, StoredGrantJson.Default.StoredGrant));

    /// <summary>A grant opens in its own place only: rows that were exchanged do not exchange the tokens.</summary>
    private static string Use(InstallationKey key) => $"installation {key.Holder}";
}
