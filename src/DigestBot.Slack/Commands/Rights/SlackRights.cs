using DigestBot.Installations;
using DigestBot.Slack.Wire;
using DigestBot.Subscriptions;

namespace DigestBot.Slack.Commands.Rights;

/// <summary>
/// Who may change what: one setting a workspace. Its admins always may; guests, bots and people from elsewhere never. Whatever Slack
/// does not say counts against: nothing is changed on a guess.
/// </summary>
internal sealed class SlackRights(SlackCalls calls, People people, IWorkspaceSettings settings)
{
    /// <summary>Whether they may change what a channel gets.</summary>
    /// <param name="scene">Who asks.</param>
    /// <param name="channel">The channel meant.</param>
    /// <param name="cancellation">Stops asking.</param>
    /// <returns>Why not, as a sentence or two for them; null when they may.</returns>
    public Task<string?> RefusalAsync(SlackScene scene, SlackChannel channel, CancellationToken cancellation) => CheckAsync(scene, channel, cancellation);

    /// <summary>The same for the topics and feeds of the workspace.</summary>
    public Task<string?> RefusalAsync(SlackScene scene, CancellationToken cancellation) => CheckAsync(scene, channel: null, cancellation);

    /// <summary>The same for the setting itself.</summary>
    public async Task<string?> SettingRefusalAsync(SlackScene scene, CancellationToken cancellation) => await MemberAsync(scene, cancellation) switch
    {
        (null, var refusal) => refusal,
        ({ IsAdmin: true }, _) => null,
        _ => "Only admins of this workspace decide who may change what.",
    };

    private async Task<string?> CheckAsync(SlackScene scene, SlackChannel? channel, CancellationToken cancellation)
    {
        var (member, refusal) = await MemberAsync(scene, cancellation);
        if (member is null)
        {
            return refusal;
        }

        return member.IsAdmin ? null : await settings.WhoMayChangeAsync(Platform.Slack, scene.Workspace, cancellation) switch
        {
            SubscriptionRight.Anyone => null,
            SubscriptionRight.ChannelCreator when channel is null => "Topics and feeds are changed by the admins of this workspace, as they have set it.",
            SubscriptionRight.ChannelCreator when channel.Creator == scene.User || channel.With == scene.User => null,
            SubscriptionRight.ChannelCreator => "Only who made this channel, or an admin, may change what comes into it.",
            SubscriptionRight.Group group => await GroupRefusalAsync(scene, group.Id, cancellation),
            _ => "Only admins of this workspace may change that, as they have set it.",
        };
    }

    private async Task<(SlackPerson? Member, string? Refusal)> MemberAsync(SlackScene scene, CancellationToken cancellation)
    {
        if (scene.IsFromElsewhere)
        {
            return (null, Elsewhere);
        }

        return await people.AskAsync(scene.Team, scene.User, cancellation) switch
        {
            SlackAnswer<SlackPerson>.Ok { Value: var person } => RefusalOf(person, scene.Team) is { } refusal ? (null, refusal) : (person, null),
            SlackAnswer<SlackPerson>.Refused { Error: "missing_scope" } =>
                (null, "The bot may not see who is a member here (it lacks users:read), so nothing was changed. An admin can install it again."),
            SlackAnswer<SlackPerson>.Refused { Error: "user_not_found" or "user_not_visible" } => (null, Elsewhere),
            SlackAnswer<SlackPerson>.NotInstalled none => (null, none.Reason),
            _ => (null, "Slack does not say at the moment who may do that, so nothing was changed. Try again in a minute."),
        };
    }

    private const string Elsewhere = "Only members of the workspace that has the bot may change that; reading is for everybody.";

    private static string? RefusalOf(SlackPerson person, SlackTeam team) =>
        person.IsBot || person.IsGone ? "Only people who are members of this workspace may change that."
        : person.IsStranger || !person.Teams.Contains(team.Team) ? Elsewhere
        : person.IsGuest ? "Guests of this workspace may read briefings and not change them. Ask a member."
        : null;

    private async Task<string?> GroupRefusalAsync(SlackScene scene, string group, CancellationToken cancellation) => await calls.GroupAsync(scene.Team, group, cancellation) switch
    {
        SlackAnswer<IReadOnlyList<string>>.Ok { Value: var members } => members.Contains(scene.User)
            ? null
            : "Only the members of one user group may change that, as the admins of this workspace have set it.",
        SlackAnswer<IReadOnlyList<string>>.Refused { Error: "missing_scope" } =>
            "The bot may not see who is in the user group that may change this (it lacks usergroups:read). An admin can install it again, or choose others with /digest settings.",
        SlackAnswer<IReadOnlyList<string>>.Refused =>
            "The user group that may change this is no more. An admin can choose others with /digest settings.",
        _ => "Slack does not say at the moment who is in the user group that may change this. Try again in a minute.",
    };
}
