namespace DigestBot.Slack.Messages;

/// <summary>Which conversations a menu offers.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/composition-objects/conversation-filter-object</remarks>
internal sealed record ConversationFilter
{
    /// <summary>"public", "private", "im", "mpim".</summary>
    public IReadOnlyList<string>? Include { get; init; }

    public bool? ExcludeBotUsers { get; init; }
}
