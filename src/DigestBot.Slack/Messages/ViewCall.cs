namespace DigestBot.Slack.Messages;

/// <summary>The body of <c>views.open</c> and <c>views.publish</c>.</summary>
internal sealed record ViewCall(ViewBody View)
{
    /// <summary><c>views.open</c>: good for three seconds after what somebody did.</summary>
    public string? TriggerId { get; init; }

    /// <summary><c>views.publish</c>: whose home page it is.</summary>
    public string? UserId { get; init; }
}
