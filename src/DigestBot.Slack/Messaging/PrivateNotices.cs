using DigestBot.Commands;
using DigestBot.Deliveries;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Rendering;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;

namespace DigestBot.Slack.Messaging;

/// <summary>Tells whoever subscribed a channel, in a direct message, that its briefings no longer come.</summary>
internal sealed class PrivateNotices(SlackApi api)
{
    public async Task<bool> TellAsync(BriefingNotice notice, CancellationToken cancellation)
    {
        if (SlackTeam.Of(notice.Channel.Workspace) is not { } team
            || await api.OpenConversationAsync(team, notice.Person, cancellation) is not SlackAnswer<ConversationAnswer>.Ok({ Channel.Id: var conversation }))
        {
            return false;
        }

        var page = SlackReplyRenderer.Pages(new CommandReply.Done(NoticeText.Of(notice), []))[0];
        return await api.PostMessageAsync(team, conversation, BodyJson.Write(MessageBody.Of(page, conversation)), cancellation) is SlackAnswer<PostedMessage>.Ok;
    }
}
