using System.Text.Json.Serialization;

namespace DigestBot.Slack.Messages;

/// <summary>A part of formatted text.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks/rich-text-block</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Paragraph), "rich_text_section")]
[JsonDerivedType(typeof(List), "rich_text_list")]
[JsonDerivedType(typeof(Quote), "rich_text_quote")]
[JsonDerivedType(typeof(Preformatted), "rich_text_preformatted")]
internal abstract record RichTextPart
{
    private RichTextPart()
    {
    }

    /// <summary>A run of text.</summary>
    public sealed record Paragraph(IReadOnlyList<RichTextElement> Elements) : RichTextPart;

    /// <summary>Lines behind points or numbers.</summary>
    /// <param name="Style">"bullet" or "ordered".</param>
    /// <param name="Elements">Its lines, each a <see cref="Paragraph"/>.</param>
    public sealed record List(string Style, IReadOnlyList<RichTextPart> Elements) : RichTextPart
    {
        public const string Bullet = "bullet";
    }

    /// <summary>Behind a bar.</summary>
    public sealed record Quote(IReadOnlyList<RichTextElement> Elements) : RichTextPart;

    /// <summary>In a frame, in letters of one width: texts and links only.</summary>
    public sealed record Preformatted(IReadOnlyList<RichTextElement> Elements) : RichTextPart;
}
