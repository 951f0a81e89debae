using DigestBot.Simulators.Slack.World;
using DigestBot.Slack.Installations;

namespace DigestBot.Slack.Tests.Commands;

/// <summary>The tokens of a simulated world: each workspace has its own.</summary>
internal sealed class WorldTokens(SlackWorld world) : ISlackTokens
{
    public Task<SlackTokenResult> FindAsync(SlackTeam team, CancellationToken cancellation) => Task.FromResult<SlackTokenResult>(
        world.Installations.LastOrDefault(installation => installation.Workspace?.Id == team.Team || (installation.IsOrgWide && installation.Enterprise?.Id == team.Enterprise)) is { } found
            ? new SlackTokenResult.Ready(new SlackAccess(found.Token))
            : new SlackTokenResult.NotInstalled("The bot is not installed in this workspace."));

    public Task<SlackTokenResult> RenewAsync(SlackTeam team, SlackAccess refused, CancellationToken cancellation) => FindAsync(team, cancellation);
}
