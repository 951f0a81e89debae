using System.Text;
using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Slack.Commands;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>What would be sent to a channel, for people who want to see it before they connect the bot.</summary>
public static class SlackPreview
{
    // what only Slack knows: the channel's id, and the first message's, in whose thread the others go
    private const string Channel = "CHANNEL";

    private const string Thread = "TS";

    /// <summary>The exact bodies of the requests that post the messages, in order.</summary>
    /// <param name="reply">What is answered.</param>
    /// <param name="pressed">The value of a button on the answer, for what pressing it shows; null for the answer itself.</param>
    public static IReadOnlyList<string> Bodies(CommandReply reply, string? pressed = null) => Pressed(reply, pressed) is { } pages
        ? [.. pages.Select(page => Encoding.UTF8.GetString(BodyJson.Write(ResponseBody.ForAsker(page))))]
        : [.. SlackReplyRenderer.Pages(InSlack(reply)).Select((page, index) => Encoding.UTF8.GetString(BodyJson.Write(MessageBody.Of(page, Channel, index == 0 ? null : Thread))))];

    private static CommandReply InSlack(CommandReply reply) => reply is CommandReply.Help ? new CommandReply.Help(SlackCommands.All) : reply;

    private static IReadOnlyList<MessagePage>? Pressed(CommandReply reply, string? value) => (reply, ButtonId.Parse(value ?? "")) switch
    {
        (CommandReply.Briefing briefing, ButtonId.OfDigest { Action: ButtonAction.Story, Story: { } story }) =>
            SlackDigestRenderer.StoryPages(briefing.Digest, story),
        (CommandReply.Briefing briefing, ButtonId.OfDigest { Action: ButtonAction.Sources }) => SlackDigestRenderer.SourcePages(briefing.Digest),
        _ => null,
    };
}
