using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Installations;

/// <summary>Keeps the tokens that installing brought. Each verb is one transaction, also between several nodes.</summary>
public interface IInstallationStore
{
    Task<Installation?> FindAsync(InstallationKey key, CancellationToken cancellation);

    /// <summary>Keeps a new installation in the place of any that is there.</summary>
    Task SaveAsync(InstallationKey key, string secrets, Instant now, CancellationToken cancellation);

    /// <summary>
    /// Takes the turn to renew the secrets: a token for renewing works once, so two must not use it. The turn ends by itself, so that
    /// a crash does not end all renewing, and paces what fails.
    /// </summary>
    /// <returns>False when it is another's turn, or the installation has changed meanwhile.</returns>
    Task<bool> TakeRenewalAsync(Installation installation, Instant now, Instant until, CancellationToken cancellation);

    /// <summary>Keeps renewed secrets. Whoever renewed this version is the only one with newer ones, however late they come.</summary>
    /// <returns>False when the installation has changed meanwhile, and nothing was kept.</returns>
    Task<bool> RenewAsync(Installation renewed, string secrets, CancellationToken cancellation);

    /// <summary>Deletes the installation, unless it was installed anew after that moment.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> RemoveAsync(InstallationKey key, Instant installedUntil, CancellationToken cancellation);

    /// <summary>Remembers which organisation's installation a workspace uses.</summary>
    Task AssignAsync(WorkspaceId workspace, InstallationKey organisation, CancellationToken cancellation);

    /// <summary>The organisation whose installation the workspace uses, if one was assigned.</summary>
    Task<InstallationKey?> OrganisationOfAsync(WorkspaceId workspace, CancellationToken cancellation);

    /// <summary>Uses up something that may be used once.</summary>
    /// <param name="mark">What tells it from others; no secret.</param>
    /// <param name="until">Until when it must be remembered.</param>
    /// <param name="now">What is past is forgotten.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Whether this was the first use.</returns>
    Task<bool> UseOnceAsync(string mark, Instant until, Instant now, CancellationToken cancellation);
}
