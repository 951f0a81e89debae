using DigestBot.Commands;

namespace DigestBot.Slack.Commands;

/// <summary>What goes back to Slack at once.</summary>
internal abstract record SlackOutcome
{
    private SlackOutcome()
    {
    }

    /// <summary>It was taken.</summary>
    /// <param name="Json">What the acknowledgement carries; empty for mostly nothing.</param>
    /// <param name="Work">What is done once the acknowledgement is sent; null for nothing.</param>
    public sealed record Acknowledge(ReadOnlyMemory<byte> Json, PendingWork? Work) : SlackOutcome;

    /// <summary>It was taken before: acknowledged again, not done again.</summary>
    public sealed record Repeated : SlackOutcome;

    /// <summary>Nothing that we know. Acknowledged, so that it is not sent again, and logged.</summary>
    /// <param name="Reason">What is the matter with it, without its contents.</param>
    public sealed record Unreadable(string Reason) : SlackOutcome;
}
