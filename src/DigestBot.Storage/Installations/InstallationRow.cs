using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Storage.Installations;

/// <summary>One installation of the bot in a workspace or an organisation.</summary>
internal sealed class InstallationRow
{
    public required Platform Platform { get; init; }

    public required string Holder { get; init; }

    /// <summary>Encrypted before it comes here.</summary>
    public required string Secrets { get; set; }

    public long Version { get; set; }

    public Instant InstalledAt { get; set; }

    /// <summary>Until when somebody has the turn to renew the secrets.</summary>
    public Instant? RenewingUntil { get; set; }
}
