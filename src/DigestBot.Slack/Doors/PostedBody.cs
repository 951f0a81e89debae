using DigestBot.Slack.Commands;

namespace DigestBot.Slack.Doors;

/// <summary>What a posted body says.</summary>
internal abstract record PostedBody
{
    private PostedBody()
    {
    }

    /// <summary>Something for the bot.</summary>
    public sealed record Request(SlackRequest Value) : PostedBody;

    /// <summary>Slack tries whether the address is ours: it wants this word back.</summary>
    public sealed record Challenge(string Word) : PostedBody;

    /// <summary>Slack held events back, because the workspace had too many in an hour.</summary>
    public sealed record RateLimited(string? Team) : PostedBody;

    /// <summary>Not what Slack sends.</summary>
    /// <param name="Reason">One sentence for the log, without its contents.</param>
    public sealed record Refused(string Reason) : PostedBody;
}
