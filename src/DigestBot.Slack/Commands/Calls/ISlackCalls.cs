using DigestBot.Slack.Messages;
using DigestBot.Slack.Wire;

namespace DigestBot.Slack.Commands;

/// <summary>What answering people needs of Slack's Web API, each call with the token of its own workspace.</summary>
internal interface ISlackCalls
{
    /// <summary>Who somebody is (<c>users.info</c>).</summary>
    Task<SlackAnswer<SlackPerson>> PersonAsync(SlackTeam team, string user, CancellationToken cancellation);

    /// <summary>What a conversation is (<c>conversations.info</c>); one that the bot may not see is refused as <c>channel_not_found</c>.</summary>
    Task<SlackAnswer<SlackChannel>> ChannelAsync(SlackTeam team, string channel, CancellationToken cancellation);

    /// <summary>Who is in a user group (<c>usergroups.users.list</c>).</summary>
    Task<SlackAnswer<IReadOnlyList<string>>> GroupAsync(SlackTeam team, string group, CancellationToken cancellation);

    /// <summary>Posts for all (<c>chat.postMessage</c>).</summary>
    /// <returns>The message's <c>ts</c>.</returns>
    Task<SlackAnswer<string>> PostAsync(SlackTeam team, MessageBody body, CancellationToken cancellation);

    /// <summary>Posts for one person of a channel (<c>chat.postEphemeral</c>).</summary>
    Task<SlackAnswer<string>> PostForOneAsync(SlackTeam team, MessageBody body, CancellationToken cancellation);

    /// <summary>The conversation of a person with the bot (<c>conversations.open</c>).</summary>
    Task<SlackAnswer<string>> ConversationWithAsync(SlackTeam team, string user, CancellationToken cancellation);

    /// <summary>Posts to where an answer is waited for.</summary>
    Task<SlackAnswer<string>> RespondAsync(Uri responseUrl, ResponseBody body, CancellationToken cancellation);

    /// <summary>Opens a form (<c>views.open</c>).</summary>
    /// <returns>The view's id.</returns>
    Task<SlackAnswer<string>> OpenAsync(SlackTeam team, string trigger, ViewBody view, CancellationToken cancellation);

    /// <summary>Shows somebody's home page (<c>views.publish</c>).</summary>
    Task<SlackAnswer<string>> PublishAsync(SlackTeam team, string user, ViewBody view, CancellationToken cancellation);

    /// <summary>Whether the bot can read a channel's history (<c>conversations.history</c>, one message).</summary>
    Task<SlackAnswer<string>> ReadBackAsync(SlackTeam team, string channel, CancellationToken cancellation);

    /// <summary>What the token may do (<c>auth.test</c>): the scopes that Slack names with every answer.</summary>
    Task<SlackAnswer<IReadOnlyList<string>>> ScopesAsync(SlackTeam team, CancellationToken cancellation);
}
