using DigestBot.Slack.Commands.Payloads;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Installations;
using NodaTime;

namespace DigestBot.Slack.Commands;

/// <summary>The workspaces, or organisations, that no longer have the bot.</summary>
internal sealed class InstallationEnds(SlackWork work, InstallationEvents installations, IClock clock)
{
    public SlackOutcome Begin(EventPayload payload, SlackTeam team) =>
        work.BeginSilently(stop => installations.EndedAsync(HolderOf(payload, team), AtOf(payload), stop));

    /// <summary>What a whole organisation installed ends under its own name.</summary>
    private static SlackTeam HolderOf(EventPayload payload, SlackTeam team) =>
        payload.Authorizations is [{ IsEnterpriseInstall: true, EnterpriseId: { Length: > 0 } enterprise }, ..] ? new SlackTeam(enterprise, enterprise) : team;

    /// <summary>Events come late: the bot may have been installed again since.</summary>
    private Instant AtOf(EventPayload payload) => payload.EventTime is { } seconds and > 0 ? Instant.FromUnixTimeSeconds(seconds) : clock.GetCurrentInstant();
}
