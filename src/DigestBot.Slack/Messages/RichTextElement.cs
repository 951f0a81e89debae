using System.Text.Json.Serialization;

namespace DigestBot.Slack.Messages;

/// <summary>A piece of formatted text. There is deliberately no broadcast among them: nothing we send calls a channel.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/blocks/rich-text-block#element-types</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Words), "text")]
[JsonDerivedType(typeof(Link), "link")]
[JsonDerivedType(typeof(Channel), "channel")]
[JsonDerivedType(typeof(User), "user")]
[JsonDerivedType(typeof(Date), "date")]
internal abstract record RichTextElement
{
    private RichTextElement()
    {
    }

    public TextStyle? Style { get; init; }

    /// <summary>Words as they stand.</summary>
    public sealed record Words(string Text) : RichTextElement;

    /// <summary>Words that lead somewhere.</summary>
    public sealed record Link(string Url, string Text) : RichTextElement;

    /// <summary>A channel, by id, shown by its name to who may see it.</summary>
    public sealed record Channel(string ChannelId) : RichTextElement;

    /// <summary>A person, by id, shown by their name. It calls them, unless they see it only in what somebody else alone is shown.</summary>
    public sealed record User(string UserId) : RichTextElement;

    /// <summary>A moment, which every reader sees on their own clock.</summary>
    /// <param name="Timestamp">Seconds since 1970.</param>
    /// <param name="Format">With Slack's tokens in braces: "{date_short_pretty} at {time}".</param>
    /// <param name="Fallback">What is shown where the client knows no dates.</param>
    public sealed record Date(long Timestamp, string Format, string Fallback) : RichTextElement;
}
