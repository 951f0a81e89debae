using System.Diagnostics;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;

namespace DigestBot.Slack.Installations;

/// <summary>
/// The token of the settings: for the one workspace that it is of, which Slack says once. An app can be in more workspaces than the settings
/// have tokens for, and what comes from another is not to be answered as if it were this one.
/// </summary>
internal sealed class ConfiguredToken(string token, AskIdentity ask) : ISlackTokens
{
    private readonly SlackTokenResult ready = new SlackTokenResult.Ready(new SlackAccess(token));
    private Identity? known;

    public async Task<SlackTokenResult> FindAsync(SlackTeam team, CancellationToken cancellation)
    {
        if (Volatile.Read(ref known) is { } identity)
        {
            return Of(identity, team);
        }

        switch (await ask(token, cancellation))
        {
            case SlackAnswer<Identity>.Ok(var found):
                Volatile.Write(ref known, found);
                return Of(found, team);
            case SlackAnswer<Identity>.Refused:
                // it opens no workspace, and Slack says so best about the call itself
                return ready;
            case SlackAnswer<Identity>.Limited(var after):
                return new SlackTokenResult.Unavailable($"Slack says in {after.TotalSeconds:0} seconds whose token this is.");
            case SlackAnswer<Identity>.Unanswered(var reason):
                return new SlackTokenResult.Unavailable(reason);
            case SlackAnswer<Identity>.Unreachable(var reason):
                return new SlackTokenResult.Unavailable(reason);
            default:
                throw new UnreachableException();
        }
    }

    public Task<SlackTokenResult> RenewAsync(SlackTeam team, SlackAccess refused, CancellationToken cancellation) =>
        Task.FromResult<SlackTokenResult>(new SlackTokenResult.NotInstalled(
            "The token in Slack:BotToken has expired, and nothing renews it: turn token rotation off on the app's page OAuth & Permissions, "
            + "or set Slack:ClientId and Slack:ClientSecret and install the bot."));

    private SlackTokenResult Of(Identity identity, SlackTeam team) => IsOf(identity, team)
        ? ready
        : new SlackTokenResult.NotInstalled(
            $"The token in Slack:BotToken is that of another workspace, {identity.Team ?? identity.TeamId ?? "which Slack does not name"}: "
            + "set Slack:ClientId and Slack:ClientSecret in its place, and every workspace can install the bot.");

    /// <summary>An organisation's token is for all its workspaces; a briefing's address does not say which organisation it is in.</summary>
    private static bool IsOf(Identity identity, SlackTeam team) => identity.IsEnterpriseInstall
        ? team.Enterprise is null || team.Enterprise == identity.EnterpriseId
        : identity.TeamId == team.Team;
}
