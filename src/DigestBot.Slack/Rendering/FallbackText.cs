using DigestBot.Digests.Wording;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>The text beside the blocks: what a notification shows and a screen reader says.</summary>
internal static class FallbackText
{
    private const int Longest = 300;

    /// <summary>In a line, with the three characters escaped that Slack reads there (https://docs.slack.dev/messaging/formatting-message-text#escaping).</summary>
    public static string Of(string words) => Shortened.To(PlainLine.Of(words), Longest) is { Length: > 0 } line
        ? line.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        : Unnamed;

    /// <summary>Slack refuses a message without.</summary>
    private const string Unnamed = "DigestBot";
}
