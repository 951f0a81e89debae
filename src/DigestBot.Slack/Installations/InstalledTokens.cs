using System.Diagnostics;
using DigestBot.Installations;
using NodaTime;

namespace DigestBot.Slack.Installations;

/// <summary>The tokens that installing brought: of any workspace, renewed before they end.</summary>
internal sealed class InstalledTokens(InstallationRecords records, TokenRenewal renewal, InstallAddresses addresses, IClock clock) : ISlackTokens
{
    public Task<SlackTokenResult> FindAsync(SlackTeam team, CancellationToken cancellation) => FindAsync(team, refused: null, cancellation);

    public Task<SlackTokenResult> RenewAsync(SlackTeam team, SlackAccess refused, CancellationToken cancellation) => FindAsync(team, refused, cancellation);

    private async Task<SlackTokenResult> FindAsync(SlackTeam team, SlackAccess? refused, CancellationToken cancellation)
    {
        if (await records.FindAsync(team, cancellation) is not { } installation)
        {
            return new SlackTokenResult.NotInstalled($"DigestBot is not installed in this workspace; {addresses.Install} installs it.");
        }

        if (records.Open(installation) is not { } grant)
        {
            // a key that was mislaid can be put back, and must not have paused the briefings of every workspace meanwhile
            return new SlackTokenResult.Unavailable(
                $"The token of this workspace cannot be opened with the key that DigestBot has. Install DigestBot again at {addresses.Install}, or put the right key in place.");
        }

        var now = clock.GetCurrentInstant();
        var isDead = grant.IsOver(now) || grant.Token == refused?.Token;
        return isDead || grant.IsDue(now)
            ? Result(await renewal.RenewAsync(installation, grant, isDead, cancellation))
            : new SlackTokenResult.Ready(grant.Access);
    }

    private SlackTokenResult Result(RenewalResult result) => result switch
    {
        RenewalResult.Usable(var grant) => new SlackTokenResult.Ready(grant.Access),
        RenewalResult.NotNow(var reason) => new SlackTokenResult.Unavailable(reason),
        RenewalResult.Over => new SlackTokenResult.NotInstalled(
            $"DigestBot's access to this workspace has ended and cannot be renewed. Install it again at {addresses.Install}; subscriptions and topics are kept."),
        _ => throw new UnreachableException(),
    };
}
