using System.Collections.Concurrent;
using System.Diagnostics;
using DigestBot.Installations;
using DigestBot.Slack.Wire;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Slack.Installations;

/// <summary>
/// Renews tokens, one node at a time for each installation: a refresh token dies on use, so the answer to that use is the only copy of
/// the next one. Until the new token is kept the old one serves; Slack lets it live to its end. If the answer is lost, by a crash or on
/// its way, the next refusal says so, and the bot has to be installed again when the old token ends.
/// </summary>
/// <remarks>https://docs.slack.dev/authentication/using-token-rotation</remarks>
internal sealed partial class TokenRenewal(InstallationRecords records, RequestGrant request, TimeProvider time, ILogger<TokenRenewal> log)
{
    /// <summary>How long one node may take for it, far above what a request takes, and above what it may wait for its turn; also how long a failure is left alone.</summary>
    public static readonly Duration Turn = Duration.FromSeconds(90);

    /// <summary>So long somebody who has no token waits for the node whose turn it is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    /// <summary>Waits before the new token is saved again when the store fails: nobody else has it.</summary>
    private static readonly TimeSpan[] SaveAgainAfter = [TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5)];

    /// <summary>Refusals that no later attempt can turn.</summary>
    private static readonly string[] Final = ["invalid_refresh_token", "token_expired", "token_revoked", "invalid_auth", "account_inactive", "authorization_not_found"];

    private readonly ConcurrentDictionary<InstallationKey, (long Version, Instant Until, RenewalResult Result)> failures = new();

    /// <param name="installation">As it was found.</param>
    /// <param name="grant">What it holds.</param>
    /// <param name="isDead">Whether the token no longer works.</param>
    /// <param name="cancellation">Stops waiting; a request that is on its way is seen through.</param>
    public async Task<RenewalResult> RenewAsync(Installation installation, StoredGrant grant, bool isDead, CancellationToken cancellation)
    {
        if (grant.RefreshToken is null)
        {
            return new RenewalResult.Over();
        }

        var now = Now;
        if (failures.TryGetValue(installation.Key, out var failed) && failed.Version == installation.Version && now < failed.Until)
        {
            return isDead ? failed.Result : new RenewalResult.Usable(grant);
        }

        if (await records.TakeRenewalAsync(installation, now, now + Turn, cancellation))
        {
            return await ExchangeAsync(installation, grant, isDead);
        }

        return isDead ? await WaitAsync(installation, cancellation) : new RenewalResult.Usable(grant);
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private async Task<RenewalResult> ExchangeAsync(Installation installation, StoredGrant grant, bool isDead)
    {
        switch (await request(new OAuthRequest.Refresh(grant.RefreshToken!), CancellationToken.None))
        {
            case SlackAnswer<OAuthGrant>.Ok(var renewed):
                return await KeepAsync(installation, StoredGrant.Of(renewed, Now));
            case SlackAnswer<OAuthGrant>.Refused(var error, _):
                LogRefused(installation.Key.Holder, error);
                return await FailAsync(installation, grant, isDead, Final.Contains(error) ? new RenewalResult.Over() : new RenewalResult.NotNow($"Slack does not renew it ({error})"));
            case SlackAnswer<OAuthGrant>.Limited(var after):
                return await FailAsync(installation, grant, isDead, new RenewalResult.NotNow($"Slack renews no tokens for {after.TotalSeconds:0} seconds"));
            case SlackAnswer<OAuthGrant>.Unreachable(var reason):
                return await FailAsync(installation, grant, isDead, new RenewalResult.NotNow(reason));
            case SlackAnswer<OAuthGrant>.Unanswered(var reason):
                LogUnanswered(installation.Key.Holder);
                return await FailAsync(installation, grant, isDead, new RenewalResult.NotNow(reason));
            case SlackAnswer<OAuthGrant>.NotInstalled(var reason):
                return await FailAsync(installation, grant, isDead, new RenewalResult.NotNow(reason));
            default:
                throw new UnreachableException();
        }
    }

    private async Task<RenewalResult> KeepAsync(Installation installation, StoredGrant renewed)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await records.RenewAsync(installation, renewed, CancellationToken.None)
                    ? new RenewalResult.Usable(renewed)
                    : await CurrentAsync(installation.Key, CancellationToken.None) ?? new RenewalResult.Over();
            }
            catch (Exception exception) when (attempt < SaveAgainAfter.Length)
            {
                LogNotKept(exception, installation.Key.Holder);
                await Task.Delay(SaveAgainAfter[attempt], time);
            }
        }
    }

    /// <summary>Another node may have renewed it, or somebody installed the bot again, just before; else it is left alone for a turn.</summary>
    private async Task<RenewalResult> FailAsync(Installation installation, StoredGrant grant, bool isDead, RenewalResult result)
    {
        if (await records.FindAsync(installation.Key, CancellationToken.None) is not { } current || current.Version != installation.Version)
        {
            return await CurrentAsync(installation.Key, CancellationToken.None) ?? new RenewalResult.Over();
        }

        failures[installation.Key] = (installation.Version, Now + Turn, result);
        return isDead ? result : new RenewalResult.Usable(grant);
    }

    /// <summary>Waits until the node whose turn it is has changed the installation.</summary>
    private async Task<RenewalResult> WaitAsync(Installation installation, CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += Glance)
        {
            await Task.Delay(Glance, time, cancellation);
            if (await records.FindAsync(installation.Key, cancellation) is not { } current || current.Version != installation.Version)
            {
                return await CurrentAsync(installation.Key, cancellation) ?? new RenewalResult.Over();
            }
        }

        return new RenewalResult.NotNow("DigestBot's access to this workspace is being renewed");
    }

    private async Task<RenewalResult?> CurrentAsync(InstallationKey key, CancellationToken cancellation) =>
        await records.FindAsync(key, cancellation) is { } current && records.Open(current) is { } grant && !grant.IsOver(Now)
            ? new RenewalResult.Usable(grant)
            : null;

    [LoggerMessage(LogLevel.Warning, "Slack does not renew the token of {Holder} ({Error}); unless that changes, the bot has to be installed there again when the token ends")]
    private partial void LogRefused(string holder, string error);

    [LoggerMessage(LogLevel.Warning, "Whether Slack renewed the token of {Holder} is not known: no answer came")]
    private partial void LogUnanswered(string holder);

    [LoggerMessage(LogLevel.Error, "The new token of {Holder} could not be saved; it is tried again")]
    private partial void LogNotKept(Exception exception, string holder);
}
