using DigestBot.Commands;
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

    /// <summary>The command that a button stands for; null where it is none.</summary>
    public static string? CommandOf(string customId) => ComponentId.Parse(customId) switch
    {
        ComponentId.Ask ask => ask.Command,
        ComponentId.OfDigest { Action: ComponentAction.Quotes, Topic: var topic } => $"/quotes {topic}",
        ComponentId.OfDigest { Action: ComponentAction.Dates, Topic: var topic } => $"/dates {topic}",
        ComponentId.OfDigest { Action: ComponentAction.Digest, Topic: var topic } => $"/digest {topic} full",
        _ => null,
    };

    /// <summary>Whether pressing it shows more of the same digest.</summary>
    public static bool IsPartOfDigest(string customId) =>
        ComponentId.Parse(customId) is ComponentId.OfDigest { Action: ComponentAction.Story or ComponentAction.Sources };

    private static IReadOnlyList<MessagePage>? Pressed(CommandReply reply, string? customId) => (reply, ComponentId.Parse(customId ?? "")) switch
    {
        (CommandReply.Briefing briefing, ComponentId.OfDigest { Action: ComponentAction.Story, Story: { } story }) =>
            DiscordDigestRenderer.StoryPages(briefing.Digest, story),
        (CommandReply.Briefing briefing, ComponentId.OfDigest { Action: ComponentAction.Sources }) => DiscordDigestRenderer.SourcePages(briefing.Digest),
        _ => null,
    };
}
