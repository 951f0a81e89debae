using DigestBot.Commands;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>What would be sent to a channel, for people who want to see it before they connect the bot.</summary>
public static class DiscordPreview
{
    /// <summary>The exact bodies of the requests that create the messages, in order.</summary>
    public static IReadOnlyList<string> Bodies(CommandReply reply) =>
        [.. DiscordReplyRenderer.Pages(reply).Select(page => BodyJson.Write(MessageBody.Of(page)))];
}
