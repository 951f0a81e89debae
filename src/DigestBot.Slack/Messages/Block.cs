using System.Text.Json.Serialization;

namespace DigestBot.Slack.Messages;

/// <summary>A block of a message, form or home page: those of Slack's that we use.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Header), "header")]
[JsonDerivedType(typeof(Section), "section")]
[JsonDerivedType(typeof(Context), "context")]
[JsonDerivedType(typeof(Divider), "divider")]
[JsonDerivedType(typeof(Actions), "actions")]
[JsonDerivedType(typeof(RichText), "rich_text")]
[JsonDerivedType(typeof(Input), "input")]
internal abstract record Block
{
    private Block()
    {
    }

    /// <summary>Names the block where something comes back from it; unique in its message or view.</summary>
    public string? BlockId { get; init; }

    /// <summary>Large, bold words.</summary>
    public sealed record Header(PlainText Text) : Block;

    /// <summary>Words with an element beside them.</summary>
    public sealed record Section(PlainText Text) : Block
    {
        public BlockElement? Accessory { get; init; }

        /// <summary>Whether a long text is shown whole, without "see more".</summary>
        public bool? Expand { get; init; }
    }

    /// <summary>Small, grey words, up to ten pieces.</summary>
    public sealed record Context(IReadOnlyList<TextObject> Elements) : Block;

    /// <summary>A line.</summary>
    public sealed record Divider : Block;

    /// <summary>Up to 25 buttons and menus side by side.</summary>
    public sealed record Actions(IReadOnlyList<BlockElement> Elements) : Block;

    /// <summary>Formatted text in which nothing is markup: what it says is what it shows.</summary>
    public sealed record RichText(IReadOnlyList<RichTextPart> Elements) : Block;

    /// <summary>A field of a form with its name above it.</summary>
    public sealed record Input(PlainText Label, BlockElement Element) : Block
    {
        public PlainText? Hint { get; init; }

        public bool? Optional { get; init; }
    }
}
