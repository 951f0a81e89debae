namespace DigestBot.Slack.Messages;

/// <summary>What is posted to a <c>response_url</c>, or answers a slash command at once.</summary>
/// <remarks>https://docs.slack.dev/interactivity/handling-user-interaction#message_responses</remarks>
internal sealed record ResponseBody
{
    private const string Ephemeral = "ephemeral";

    private const string InChannel = "in_channel";

    /// <summary>"ephemeral" for the asker only, "in_channel" for all.</summary>
    public string? ResponseType { get; init; }

    /// <summary>Whether it takes the place of the message that was acted on. Slack's own default differs with what was, so we always say.</summary>
    public bool ReplaceOriginal { get; }

    public string? ThreadTs { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<Block>? Blocks { get; init; }

    public bool Mrkdwn { get; }

    public bool UnfurlLinks { get; }

    public bool UnfurlMedia { get; }

    /// <summary>Only the asker sees it.</summary>
    public static ResponseBody ForAsker(MessagePage page) => Of(page, Ephemeral);

    /// <summary>Everybody sees it.</summary>
    public static ResponseBody ForAll(MessagePage page) => Of(page, InChannel);

    private static ResponseBody Of(MessagePage page, string type) => new() { ResponseType = type, Text = page.Text, Blocks = page.Blocks };
}
