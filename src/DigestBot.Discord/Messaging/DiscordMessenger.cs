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
internal sealed class DiscordMessenger(DiscordApi api, ForumPoster forums, ArchivedThreads threads, Publisher publisher, SentPages sent) : IMessenger
{
    public Platform Platform => Platform.Discord;

    public int CountPages(Digest digest) => DiscordDigestRenderer.Pages(digest).Count;

    public async Task<DeliveryResult> SendAsync(DeliveryPage page, CancellationToken cancellation)
    {
        var channel = page.First?.Channel ?? page.Channel.Channel;
        var body = BodyOf(page);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, BodyJson.Message);
        var answer = await api.CreateMessageAsync(channel, bytes, cancellation);
        if (answer is not RestAnswer<Message>.Refused refused)
        {
            return await ResultAsync(page, channel, answer, cancellation);
        }

        switch (refused.Code)
        {
            case ErrorCodes.NotATextChannel or ErrorCodes.WrongChannelType when page.First is null:
                return await forums.PostAsync(page, body, cancellation);
            case ErrorCodes.ThreadIsArchived when await threads.OpenAgainAsync(channel, cancellation):
                return await ResultAsync(page, channel, await api.CreateMessageAsync(channel, bytes, cancellation), cancellation);
            default:
                return Refusals.ResultOf(refused, await IsMemberAsync(page.Channel, refused, cancellation));
        }
    }

    public Task<ReadBackResult> ReadBackAsync(DeliveryPage page, Instant since, CancellationToken cancellation) => sent.FindAsync(page, since, cancellation);

    private static MessageBody BodyOf(DeliveryPage page) => MessageBody.Delivering(DiscordDigestRenderer.Pages(page.Digest)[page.Number], page.Marker);

    private async Task<DeliveryResult> ResultAsync(DeliveryPage page, string channel, RestAnswer<Message> answer, CancellationToken cancellation)
    {
        if (answer is RestAnswer<Message>.Ok ok)
        {
            await publisher.PublishAsync(channel, ok.Value.Id, cancellation);
            return new DeliveryResult.Delivered(new MessageAddress(channel, ok.Value.Id));
        }

        return answer is RestAnswer<Message>.Refused refused
            ? Refusals.ResultOf(refused, await IsMemberAsync(page.Channel, refused, cancellation))
            : Refusals.ResultOf(answer);
    }

    /// <summary>Whether the bot is still in the server: what Discord answers for a channel looks the same when it was thrown out.</summary>
    private async Task<bool> IsMemberAsync(ChannelAddress channel, RestAnswer<Message>.Refused refused, CancellationToken cancellation) =>
        refused.Code != ErrorCodes.MissingAccess
        || DiscordWorkspace.GuildOf(channel.Workspace) is not { } guild
        || await api.GetGuildAsync(guild, cancellation) is not RestAnswer<Guild>.Refused { Code: ErrorCodes.UnknownGuild or ErrorCodes.MissingAccess };
}
