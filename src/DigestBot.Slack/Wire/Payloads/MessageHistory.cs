namespace DigestBot.Slack.Wire.Payloads;

/// <summary>A page of a conversation's messages.</summary>
internal sealed record MessageHistory(IReadOnlyList<SlackMessage> Messages, bool HasMore = false, ResponseMetadata? ResponseMetadata = null)
{
    /// <summary>Where the next page begins; null on the last.</summary>
    public string? Next => ResponseMetadata?.NextCursor is { Length: > 0 } cursor ? cursor : null;
}
