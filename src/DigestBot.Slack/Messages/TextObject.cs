namespace DigestBot.Slack.Messages;

/// <summary>A text of a block. Only <see cref="PlainText"/> and <see cref="AgoText"/> are: no words of others are ever markup.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/composition-objects/text-object</remarks>
internal abstract record TextObject
{
    private protected TextObject(string type, string text, bool? emoji) => (Type, Text, Emoji) = (type, text, emoji);

    public string Type { get; }

    public string Text { get; }

    /// <summary>Whether ":smile:" becomes a picture; plain text only.</summary>
    public bool? Emoji { get; }

    public static implicit operator TextObject(string text) => new PlainText(text);
}
