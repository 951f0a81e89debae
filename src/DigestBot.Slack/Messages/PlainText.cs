using DigestBot.Digests.Wording;

namespace DigestBot.Slack.Messages;

/// <summary>Text in which nothing is markup, colons around a word not either.</summary>
internal sealed record PlainText : TextObject
{
    /// <param name="text">1 to <see cref="MessageLimits.Text"/> characters.</param>
    public PlainText(string text)
        : base("plain_text", text, emoji: false)
    {
    }

    /// <summary>Shortened to what its place takes.</summary>
    public static PlainText Of(string text, int most) => new(Shortened.To(text, most));

    public static implicit operator PlainText(string text) => new(text);
}
