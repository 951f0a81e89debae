using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>What belongs together: a story, a list of dates. It goes to the next page whole, and is cut between its blocks only where it fills more than one.</summary>
/// <param name="Blocks">Its blocks, in order.</param>
internal sealed record PageGroup(IReadOnlyList<Block> Blocks)
{
    /// <summary>What stands above the rest of it on the next page; null for nothing.</summary>
    public Block? HeadAgain { get; init; }

    /// <summary>Whether a line divides it from what stands before.</summary>
    public bool IsDivided { get; init; } = true;

    public static PageGroup Of(params IEnumerable<Block> blocks) => new([.. blocks]);

    /// <summary>Text under a bold line, which is repeated where a page cuts it.</summary>
    public static PageGroup Under(string heading, IEnumerable<RichTextPart> parts)
    {
        var head = Rich.Line(Rich.Bold(heading));
        return new PageGroup(RichBlocks.Of(parts.Prepend(head))) { HeadAgain = new Block.RichText([head]) };
    }

    /// <summary>The group as it stands on a page.</summary>
    public IReadOnlyList<Block> On(bool isFirst) => isFirst || !IsDivided ? Blocks : [new Block.Divider(), .. Blocks];
}
