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
        var page = DiscordReplyRenderer.Pages(new CommandReply.Done(TextOf(notice), []))[0];
        var body = JsonSerializer.SerializeToUtf8Bytes(MessageBody.Of(page), BodyJson.Message);
        return await api.OpenConversationAsync(notice.Person, cancellation) is RestAnswer<Channel>.Ok { Value: var conversation }
            && await api.CreateMessageAsync(conversation.Id, body, cancellation) is RestAnswer<Message>.Ok;
    }

    private static string TextOf(BriefingNotice notice) => notice.Remedy is { } remedy
        ? $"The briefings on {notice.Topic} that you asked for wait. {notice.Reason} {remedy} Then give /subscribe {notice.Topic} in the channel again."
        : $"The briefings on {notice.Topic} that you asked for have ended. {notice.Reason}";
}
