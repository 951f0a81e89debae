using DigestBot.Commands;
using DigestBot.Slack.Commands.Answers;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Rendering;

namespace DigestBot.Slack.Commands.Forms;

/// <summary>A form without fields, which says something: where no message can be sent, and at the end of others.</summary>
internal static class FormNotice
{
    public static ViewBody.Modal Of(string sentence) => new("DigestBot", [new Block.Section(PlainText.Of(sentence, MessageLimits.Text))])
    {
        CallbackId = FormIds.Notice,
        Close = "Close",
        ClearOnClose = true,
    };

    /// <summary>What a command answered, without its buttons: they act on the channel of a message.</summary>
    public static ViewBody.Modal Of(CommandReply reply) => Of("DigestBot", reply);

    public static ViewBody.Modal Of(string title, CommandReply reply) =>
        new(PlainText.Of(title, MessageLimits.ViewTitle), [.. SlackReplyRenderer.Pages(reply)[0].Blocks.Where(block => block is not Block.Actions).Select(WithoutButtons)])
        {
            CallbackId = FormIds.Notice,
            Close = "Close",
            ClearOnClose = true,
        };

    private static Block WithoutButtons(Block block) => block is Block.Section section ? section with { Accessory = null } : block;
}
