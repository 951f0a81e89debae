using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Rendering;

/// <summary>Lists under a small heading, which is repeated where a page cuts them.</summary>
internal static class ListBlocks
{
    public static PageBlock Of(string heading, IEnumerable<TextPart> parts)
    {
        var head = new MessageComponent.TextDisplay(DiscordMarkdown.Of($"### {heading}"));
        return new PageBlock(head, [.. parts]) { HeadAgain = head };
    }
}
