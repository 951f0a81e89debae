using DigestBot.Slack.Wire.Pacing;
using DigestBot.Slack.Wire.Payloads;
using DigestBot.Slack.Wire.Web;

namespace DigestBot.Slack.Wire;

/// <summary>https://docs.slack.dev/reference/methods?family=users</summary>
internal sealed partial class SlackApi
{
    private static readonly SlackMethod UserInfo = new("users.info", Pace.Tier4, IsIdempotent: true);
    private static readonly SlackMethod GroupUsers = new("usergroups.users.list", Pace.Tier2, IsIdempotent: true);

    public Task<SlackAnswer<UserAnswer>> GetUserAsync(SlackTeam team, string user, CancellationToken cancellation) =>
        CallAsync(team, UserInfo, RequestBody.Form(("user", user), ("include_locale", "true")), WireJson.Default.UserAnswer, cancellation);

    /// <summary>Who is in a user group. An organisation's token needs the workspace named; others ignore it.</summary>
    public Task<SlackAnswer<GroupMembers>> ListGroupMembersAsync(SlackTeam team, string group, CancellationToken cancellation) =>
        CallAsync(team, GroupUsers, RequestBody.Form(("usergroup", group), ("team_id", team.Team)), WireJson.Default.GroupMembers, cancellation);
}
