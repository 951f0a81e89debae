using DigestBot.Commands.Checkups;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;

namespace DigestBot.Slack.Commands.Checkups;

/// <summary>Whether the bot is in the channel, can post to it, and can look there for what it has posted.</summary>
internal sealed class ChannelCheckup(SlackCalls calls)
{
    private const string Invite = "Type /invite and the bot's name in it.";

    public async Task<IReadOnlyList<Finding>> LookAsync(SlackScene scene, CancellationToken cancellation)
    {
        if (scene.Channel is not { } channel)
        {
            return [];
        }

        return await calls.ChannelAsync(scene.Team, channel, cancellation) switch
        {
            SlackAnswer<SlackChannel>.Ok { Value: { IsArchived: true } } => [Finding.Broken("This channel is archived: nothing can be posted to it.", "Unarchive it, or subscribe another one.")],
            SlackAnswer<SlackChannel>.Ok { Value: { With: not null } } => [Finding.Fine("This is a conversation with the bot: briefings can come to it."), await HistoryAsync(scene.Team, channel, cancellation)],
            SlackAnswer<SlackChannel>.Ok { Value: { HasBot: true } found } => [.. Found(found), await HistoryAsync(scene.Team, channel, cancellation)],
            SlackAnswer<SlackChannel>.Ok { Value: var found } => [.. Found(found)],
            SlackAnswer<SlackChannel>.Refused { Error: "missing_scope" } missing => [ScopeCheckup.Missing(missing.Detail)],
            SlackAnswer<SlackChannel>.Refused when scene.IsDirect => [Finding.Fine("This is a conversation between people: commands are answered, and no briefings can come.")],
            SlackAnswer<SlackChannel>.Refused => [Finding.Broken("The bot is not in this channel and does not see it, so no briefings can come.", Invite)],
            var answer => [Finding.Broken($"Slack does not say what this channel is: {FailureText.Of(answer)}.", "Try again in a minute; the log says more.")],
        };
    }

    private static IEnumerable<Finding> Found(SlackChannel channel)
    {
        yield return channel.HasBot ? Finding.Fine("The bot is in this channel.")
            : channel.IsPrivate ? Finding.Broken("The bot is not in this channel, so no briefings can come.", Invite)
            : Finding.Broken("The bot is not in this channel. It joins by itself for the first briefing; until then long answers are cut.", $"{Invite} It need not wait then.");
        if (channel.IsShared)
        {
            yield return Finding.Fine("People of another organisation read along here; they cannot change which briefings come.");
        }
    }

    private async Task<Finding> HistoryAsync(SlackTeam team, string channel, CancellationToken cancellation) => await calls.ReadBackAsync(team, channel, cancellation) switch
    {
        SlackAnswer<MessageHistory>.Ok => Finding.Fine("The bot can look whether a briefing arrived when Slack's answer was lost, so that none comes twice."),
        SlackAnswer<MessageHistory>.Refused { Error: "missing_scope" } missing => ScopeCheckup.Missing(missing.Detail),
        var answer => Finding.Broken($"The bot cannot read this channel's history at the moment: {FailureText.Of(answer)}.", "Try again in a minute."),
    };
}
