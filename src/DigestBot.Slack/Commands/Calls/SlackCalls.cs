using DigestBot.Slack.Messages;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using NodaTime;

namespace DigestBot.Slack.Commands;

/// <summary>What answering people needs of Slack's Web API, in the terms of answering: each call with the token of its own workspace.</summary>
internal sealed class SlackCalls(SlackApi api, IClock clock)
{
    /// <summary>Who somebody is.</summary>
    public async Task<SlackAnswer<SlackPerson>> PersonAsync(SlackTeam team, string user, CancellationToken cancellation) =>
        (await api.GetUserAsync(team, user, cancellation)).Select(answer => PersonOf(answer.User));

    /// <summary>What a conversation is; one that the bot may not see is refused as <c>channel_not_found</c>.</summary>
    public async Task<SlackAnswer<SlackChannel>> ChannelAsync(SlackTeam team, string channel, CancellationToken cancellation) =>
        (await api.GetConversationAsync(team, channel, cancellation)).Select(answer => ChannelOf(answer.Channel));

    /// <summary>Who is in a user group.</summary>
    public async Task<SlackAnswer<IReadOnlyList<string>>> GroupAsync(SlackTeam team, string group, CancellationToken cancellation) =>
        (await api.ListGroupMembersAsync(team, group, cancellation)).Select(answer => answer.Users);

    /// <summary>Posts for all.</summary>
    /// <returns>The message's <c>ts</c>.</returns>
    public async Task<SlackAnswer<string>> PostAsync(SlackTeam team, MessageBody body, CancellationToken cancellation) =>
        (await api.PostMessageAsync(team, body.Channel, BodyJson.Write(body), cancellation)).Select(answer => answer.Ts);

    /// <summary>Posts for one person of a channel.</summary>
    public async Task<SlackAnswer<string>> PostForOneAsync(SlackTeam team, MessageBody body, CancellationToken cancellation) =>
        (await api.PostEphemeralAsync(team, BodyJson.Write(body), cancellation)).Select(answer => answer.MessageTs);

    /// <summary>The conversation of a person with the bot.</summary>
    public async Task<SlackAnswer<string>> ConversationWithAsync(SlackTeam team, string user, CancellationToken cancellation) =>
        (await api.OpenConversationAsync(team, user, cancellation)).Select(answer => answer.Channel.Id);

    /// <summary>Answers where an answer is waited for.</summary>
    public Task<SlackAnswer<NoContent>> RespondAsync(Uri responseUrl, ResponseBody body, CancellationToken cancellation) =>
        api.RespondAsync(responseUrl, BodyJson.Write(body), cancellation);

    /// <summary>Opens a form.</summary>
    public Task<SlackAnswer<OpenedView>> OpenAsync(SlackTeam team, string trigger, ViewBody view, CancellationToken cancellation) =>
        api.OpenViewAsync(team, BodyJson.Write(new ViewCall(view) { TriggerId = trigger }), cancellation);

    /// <summary>Shows somebody's home page.</summary>
    public Task<SlackAnswer<OpenedView>> PublishAsync(SlackTeam team, string user, ViewBody view, CancellationToken cancellation) =>
        api.PublishViewAsync(team, BodyJson.Write(new ViewCall(view) { UserId = user }), cancellation);

    /// <summary>Whether the bot can read a channel's history; nothing in it is so young that it comes along.</summary>
    public Task<SlackAnswer<MessageHistory>> ReadBackAsync(SlackTeam team, string channel, CancellationToken cancellation) =>
        api.ReadHistoryAsync(team, channel, $"{clock.GetCurrentInstant().ToUnixTimeSeconds()}.000000", cursor: null, cancellation);

    /// <summary>Whether the token works.</summary>
    public Task<SlackAnswer<Identity>> IdentityAsync(SlackTeam team, CancellationToken cancellation) => api.TestAsync(team, cancellation);

    private static SlackPerson PersonOf(SlackUser user) => new(user.Id)
    {
        Teams = user.EnterpriseUser?.Teams is { Count: > 0 } teams ? teams : user.TeamId is { } own ? [own] : [],
        IsBot = user.IsBot,
        IsGuest = user.IsRestricted || user.IsUltraRestricted,
        IsStranger = user.IsStranger,
        IsGone = user.Deleted,
        IsAdmin = user.IsAdmin || user.IsOwner || user.IsPrimaryOwner,
        Zone = user.Tz,
        Locale = user.Locale,
    };

    private static SlackChannel ChannelOf(Conversation conversation) => new(conversation.Id)
    {
        Name = conversation.Name,
        Creator = conversation.Creator,
        With = conversation.IsIm ? conversation.User : null,
        HasBot = conversation.IsMember || conversation.IsIm,
        IsPrivate = conversation.IsPrivate || conversation.IsIm || conversation.IsMpim,
        IsArchived = conversation.IsArchived,
        IsShared = conversation.IsExtShared,
    };
}
