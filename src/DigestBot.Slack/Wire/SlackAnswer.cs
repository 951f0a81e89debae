using NodaTime;

namespace DigestBot.Slack.Wire;

/// <summary>What became of a call of the Web API.</summary>
internal abstract record SlackAnswer<T>
{
    private SlackAnswer()
    {
    }

    public sealed record Ok(T Value) : SlackAnswer<T>;

    /// <summary>Slack understood it and said no (<c>ok: false</c>).</summary>
    /// <param name="Error">Slack's own word: "channel_not_found".</param>
    /// <param name="Detail">What Slack adds: the scope it needs, the messages of <c>response_metadata</c>; null for nothing. Never a secret.</param>
    public sealed record Refused(string Error, string? Detail = null) : SlackAnswer<T>;

    /// <summary>A rate limit holds longer than the call may wait; it was not accepted.</summary>
    /// <param name="After">When to try again.</param>
    public sealed record Limited(Duration After) : SlackAnswer<T>;

    /// <summary>No answer that says so or otherwise: it may have been done.</summary>
    public sealed record Unanswered(string Reason) : SlackAnswer<T>;

    /// <summary>It surely did not reach Slack.</summary>
    public sealed record Unreachable(string Reason) : SlackAnswer<T>;

    /// <summary>There is no token for the workspace, or none that works any more: nothing was sent.</summary>
    /// <param name="Reason">One sentence for a person.</param>
    public sealed record NotInstalled(string Reason) : SlackAnswer<T>;
}
