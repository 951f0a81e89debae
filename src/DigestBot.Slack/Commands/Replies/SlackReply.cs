using DigestBot.Commands;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Rendering;

namespace DigestBot.Slack.Commands.Replies;

/// <summary>What the work behind a request came to.</summary>
/// <param name="Pages">At least one.</param>
/// <param name="IsForAsker">Whether nobody else cares: problems, whatever was asked.</param>
internal sealed record SlackReply(IReadOnlyList<MessagePage> Pages, bool IsForAsker)
{
    public static SlackReply To(CommandReply reply) => new(SlackReplyRenderer.Pages(reply), reply is CommandReply.Problem);

    /// <summary>Something that cannot be done, in a sentence.</summary>
    public static SlackReply Problem(string sentence, params IReadOnlyList<string> suggestions) => To(new CommandReply.Problem(sentence, suggestions));
}
