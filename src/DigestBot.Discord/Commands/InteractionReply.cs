using DigestBot.Commands;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;

namespace DigestBot.Discord.Commands;

/// <summary>What the work behind an interaction came to.</summary>
/// <param name="Pages">At least one.</param>
/// <param name="IsForAsker">Whether nobody else cares: problems, whatever was asked.</param>
internal sealed record InteractionReply(IReadOnlyList<MessagePage> Pages, bool IsForAsker)
{
    public static InteractionReply To(CommandReply reply) => new(DiscordReplyRenderer.Pages(reply), reply is CommandReply.Problem);

    /// <summary>Something that cannot be done, in a sentence.</summary>
    public static InteractionReply Problem(string sentence, params IReadOnlyList<string> suggestions) =>
        To(new CommandReply.Problem(sentence, suggestions));
}
