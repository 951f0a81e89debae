using System.Text.Json;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Discord.Messaging;

/// <summary>Sends the pages of a delivery to Discord: into a channel or thread, or as a post where the channel is a forum.</summary>
internal sealed class DiscordMessenger(
    DiscordApi api, ChannelKinds kinds, ForumPoster forums, ArchivedThreads threads, Publisher publisher, SentPages sent, PrivateNotices notices) : IMessenger
{
    public Platform Platform => Platform.Discord;

    public int CountPages(Digest digest) => DiscordDigestRenderer.Pages(digest).Count;

    public async Task<DeliveryResult> SendAsync(DeliveryPage page, CancellationToken cancellation)
    {
        var body = MessageBody.Delivering(DiscordDigestRenderer.Pages(page.Digest)[page.Number], page.Marker);
        if (page.First is { } first)
        {
            return await SendAsync(page, first.Channel, body, cancellation);
        }

        return await kinds.OfAsync(page.Channel.Channel, cancellation) switch
        {
            (_, { } failure) => Refusals.Unsent(await ResultAsync(page, failure, cancellation)),
            (ChannelTypes.Forum or ChannelTypes.Media, _) => await forums.PostAsync(page, body, cancellation),
            _ => await SendAsync(page, page.Channel.Channel, body, cancellation),
        };
    }

    public Task<ReadBackResult> ReadBackAsync(DeliveryPage page, Instant since, CancellationToken cancellation) => sent.FindAsync(page, since, cancellation);

    public Task<bool> TellAsync(BriefingNotice notice, CancellationToken cancellation) => notices.TellAsync(notice, cancellation);

    private async Task<DeliveryResult> SendAsync(DeliveryPage page, string channel, MessageBody body, CancellationToken cancellation)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, BodyJson.Message);
        var answer = await api.CreateMessageAsync(channel, bytes, cancellation);
        if (answer is RestAnswer<Message>.Refused { Code: ErrorCodes.ThreadIsArchived } && await threads.OpenAgainAsync(channel, cancellation))
        {
            answer = await api.CreateMessageAsync(channel, bytes, cancellation);
        }

        if (answer is not RestAnswer<Message>.Ok { Value: var message })
        {
            return await ResultAsync(page, answer, cancellation);
        }

        await publisher.PublishAsync(channel, message.Id, cancellation);
        return new DeliveryResult.Delivered(new MessageAddress(channel, message.Id));
    }

    private async Task<DeliveryResult> ResultAsync<T>(DeliveryPage page, RestAnswer<T> answer, CancellationToken cancellation) => answer switch
    {
        RestAnswer<T>.Refused refused => Refusals.ResultOf(
            refused, refused.Code != ErrorCodes.MissingAccess || await IsMemberAsync(page.Channel, cancellation)),
        _ => Refusals.ResultOf(answer),
    };

    /// <summary>Whether the bot is still in the server: a channel it may not see and one of a server that threw it out are refused alike.</summary>
    private async Task<bool> IsMemberAsync(ChannelAddress channel, CancellationToken cancellation) =>
        DiscordWorkspace.GuildOf(channel.Workspace) is not { } guild
        || await api.GetGuildAsync(guild, cancellation) is not RestAnswer<Guild>.Refused { Code: ErrorCodes.UnknownGuild or ErrorCodes.MissingAccess };
}
