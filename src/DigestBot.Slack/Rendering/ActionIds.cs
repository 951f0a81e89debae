using System.Globalization;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>Names whatever can be pressed on a page, each once: "digestbot:0". What it does is told by its value.</summary>
internal static class ActionIds
{
    public const string Prefix = "digestbot:";

    public static IReadOnlyList<Block> Numbered(IEnumerable<Block> blocks)
    {
        var next = 0;
        return [.. blocks.Select(Named)];

        Block Named(Block block) => block switch
        {
            Block.Section { Accessory: { } accessory } section => section with { Accessory = Numbered(accessory) },
            Block.Actions actions => actions with { Elements = [.. actions.Elements.Select(Numbered)] },
            _ => block,
        };

        BlockElement Numbered(BlockElement element) => element with { ActionId = Prefix + (next++).ToString(CultureInfo.InvariantCulture) };
    }
}
