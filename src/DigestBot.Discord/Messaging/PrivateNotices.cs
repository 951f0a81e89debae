using System.Text.Json;
using DigestBot.Commands;
using DigestBot.Deliveries;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;

namespace DigestBot.Discord.Messaging;

/// <summary>Tells whoever subscribed a channel, in a direct message, that its briefings no longer come.</summary>
internal sealed class PrivateNotices(DiscordApi api)
{
    public async Task<bool> TellAsync(BriefingNotice notice, CancellationToken cancellation)
    {
        var page = DiscordReplyRenderer.Pages(new CommandReply.Done(NoticeText.Of(notice), []))[0];
        var body = JsonSerializer.SerializeToUtf8Bytes(MessageBody.Of(page), BodyJson.Message);
        return await api.OpenConversationAsync(notice.Person, cancellation) is RestAnswer<Channel>.Ok { Value: var conversation }
            && await api.CreateMessageAsync(conversation.Id, body, cancellation) is RestAnswer<Message>.Ok;
    }
}
