using DigestBot.Commands;
using DigestBot.Slack.Wire;

namespace DigestBot.Slack.Commands.Rights;

/// <summary>Whether briefings can come into a channel at all.</summary>
internal sealed class Channels(SlackCalls calls)
{
    /// <param name="scene">Who asks, and where.</param>
    /// <param name="channel">The channel meant.</param>
    /// <param name="isChosen">Whether Slack itself offered it to them, so that they are surely in it.</param>
    /// <param name="cancellation">Stops asking.</param>
    public async Task<ChannelAnswer> FindAsync(SlackScene scene, string channel, bool isChosen, CancellationToken cancellation) =>
        await calls.ChannelAsync(scene.Team, channel, cancellation) switch
        {
            SlackAnswer<SlackChannel>.Ok { Value: { IsArchived: true } } => No("That channel is archived: nothing can be posted to it."),
            SlackAnswer<SlackChannel>.Ok { Value: { IsPrivate: true } } when channel != scene.Channel && !isChosen =>
                No("For a private channel give the command in it."),
            SlackAnswer<SlackChannel>.Ok { Value: { With: { } with } } when with != scene.User => No("That is somebody else's conversation with the bot."),
            SlackAnswer<SlackChannel>.Ok { Value: var found } => new ChannelAnswer.Found(found),
            SlackAnswer<SlackChannel>.Refused { Error: "missing_scope" } =>
                No("The bot may not look at that channel: it lacks a scope. /digest doctor names it."),
            SlackAnswer<SlackChannel>.Refused when scene.Channel == channel && scene.IsDirect =>
                No("Briefings cannot come into a conversation between people. Use a channel, or a direct message to the bot."),
            SlackAnswer<SlackChannel>.Refused => No("The bot does not see that channel in this workspace. If it is private, invite the bot to it first: /invite, then the bot's name."),
            SlackAnswer<SlackChannel>.NotInstalled none => No(none.Reason),
            _ => No("Slack does not say at the moment what that channel is, so nothing was changed. Try again in a minute."),
        };

    private static ChannelAnswer.Refused No(string sentence) => new(new CommandReply.Problem(sentence, []));
}
