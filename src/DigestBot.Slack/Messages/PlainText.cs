using DigestBot.Digests.Wording;

namespace DigestBot.Slack.Messages;

/// <summary>Text in which nothing is markup. There is deliberately no type for Slack's mrkdwn: what cannot be written cannot be injected.</summary>
/// <param name="Text">1 to <see cref="MessageLimits.Text"/> characters.</param>
/// <remarks>https://docs.slack.dev/reference/block-kit/composition-objects/text-object</remarks>
internal sealed record PlainText(string Text)
{
    public string Type { get; } = "plain_text";

    /// <summary>Colons stay colons: ":smile:" in a headline is no picture.</summary>
    public bool Emoji { get; }

    /// <summary>Shortened to what its place takes.</summary>
    public static PlainText Of(string text, int most) => new(Shortened.To(text, most));

    public static implicit operator PlainText(string text) => new(text);
}
