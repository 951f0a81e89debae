namespace DigestBot.Slack.Wire.Payloads;

/// <summary>A channel, private channel or direct message (https://docs.slack.dev/reference/objects/conversation-object).</summary>
/// <param name="Id">Its id: "C0123", "G0123" or "D0123".</param>
/// <param name="Name">Its name; null for direct messages.</param>
/// <param name="Creator">Who made it; null for direct messages.</param>
internal sealed record Conversation(
    string Id, string? Name = null, string? Creator = null, bool IsArchived = false, bool IsPrivate = false, bool IsIm = false, bool IsMpim = false,
    bool IsMember = false, bool IsExtShared = false)
{
    /// <summary>The other person of a direct message.</summary>
    public string? User { get; init; }
}
