using DigestBot.Slack.Commands.Payloads;
using DigestBot.Stories;
using DigestBot.Subscriptions;

namespace DigestBot.Slack.Commands;

/// <summary>Where something was done and by whom.</summary>
/// <param name="Team">The workspace whose installation it came by: its token answers, its topics count.</param>
/// <param name="User">Who did it.</param>
/// <param name="Channel">The channel or conversation; null on the home page, and where a form was not opened from a channel.</param>
internal sealed record SlackScene(SlackTeam Team, string User, string? Channel)
{
    /// <summary>The thread it was done in, or that an answer opens; null for the channel itself.</summary>
    public string? Thread { get; init; }

    /// <summary>Slack's name of what was done, the same when it comes twice.</summary>
    public string? Request { get; init; }

    /// <summary>Whether Slack says that they belong to another workspace.</summary>
    public bool IsFromElsewhere { get; init; }

    public WorkspaceId Workspace => Team.Workspace;

    public ChannelAddress? ChannelAddress => Channel is { } channel ? AddressOf(channel) : null;

    /// <summary>Whether only the one who asks reads along.</summary>
    public bool IsDirect => Channel is ['D', ..];

    public ChannelAddress AddressOf(string channel) => new(Platform.Slack, Workspace, channel);

    /// <summary>Null where Slack does not say who it was or where, which it always does.</summary>
    public static SlackScene? Of(SlashPayload payload) =>
        payload is { TeamId: { Length: > 0 } team, UserId: { Length: > 0 } user, ChannelId: { Length: > 0 } channel }
            ? new SlackScene(new SlackTeam(team, NotEmpty(payload.EnterpriseId)), user, channel) { Request = payload.TriggerId }
            : null;

    public static SlackScene? Of(InteractionPayload payload)
    {
        // an organisation's installation leaves the team out; the view knows where it was opened, and a person belongs somewhere
        var team = NotEmpty(payload.View?.AppInstalledTeamId) ?? payload.Team?.Id ?? payload.View?.TeamId ?? payload.User?.TeamId;
        // what is said of the organisation is said of the team beside it
        var enterprise = payload.Team?.Id is { } beside && beside != team ? null : payload.Enterprise?.Id ?? payload.Team?.EnterpriseId;
        return payload.User?.Id is { Length: > 0 } user && team is { Length: > 0 }
            ? new SlackScene(new SlackTeam(team, enterprise), user, payload.Channel?.Id ?? payload.Container?.ChannelId)
            {
                Thread = payload.Container?.ThreadTs,
                Request = payload.TriggerId,
                IsFromElsewhere = payload.User.TeamId is { } own && own != team && enterprise is null,
            }
            : null;
    }

    public static SlackScene? Of(EventPayload payload)
    {
        if (TeamOf(payload) is not { } team || payload.Event.UserId is not { Length: > 0 } user)
        {
            return null;
        }

        return new SlackScene(team, user, payload.Event.ChannelId)
        {
            Thread = payload.Event.ThreadTs ?? payload.Event.Ts,
            Request = payload.EventId,
            IsFromElsewhere = payload.Event.UserTeam is { } own && own != team.Team && team.Enterprise is null,
        };
    }

    /// <summary>The workspace an event is shown to; in shared channels another than the one it happened in.</summary>
    public static SlackTeam? TeamOf(EventPayload payload)
    {
        var shownTo = payload.Authorizations is [var first, ..] ? first : null;
        var team = NotEmpty(payload.ContextTeamId) ?? NotEmpty(shownTo?.TeamId) ?? NotEmpty(payload.TeamId);
        return team is null ? null : new SlackTeam(team, NotEmpty(payload.ContextEnterpriseId) ?? NotEmpty(shownTo?.EnterpriseId) ?? NotEmpty(payload.EnterpriseId));
    }

    private static string? NotEmpty(string? text) => text is { Length: > 0 } ? text : null;
}
