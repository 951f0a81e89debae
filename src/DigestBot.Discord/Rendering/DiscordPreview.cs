using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>What would be sent to a channel, for people who want to see it before they connect the bot.</summary>
public static class DiscordPreview
{
    /// <summary>The exact bodies of the requests that create the messages, in order.</summary>
    /// <param name="reply">What is answered.</param>
    /// <param name="pressed">The custom id of a button on the answer, for what pressing it shows; null for the answer itself.</param>
    public static IReadOnlyList<string> Bodies(CommandReply reply, string? pressed = null) => Pressed(reply, pressed) is { } pages
        ? [.. pages.Select(page => BodyJson.Write(MessageBody.ForAsker(page)))]
        : [.. DiscordReplyRenderer.Pages(reply).Select(page => BodyJson.Write(MessageBody.Of(page)))];

    private static IReadOnlyList<MessagePage>? Pressed(CommandReply reply, string? customId) => (reply, ButtonId.Parse(customId ?? "")) switch
    {
        (CommandReply.Briefing briefing, ButtonId.OfDigest { Action: ButtonAction.Story, Story: { } story }) =>
            DiscordDigestRenderer.StoryPages(briefing.Digest, story),
        (CommandReply.Briefing briefing, ButtonId.OfDigest { Action: ButtonAction.Sources }) => DiscordDigestRenderer.SourcePages(briefing.Digest),
        _ => null,
    };
}
