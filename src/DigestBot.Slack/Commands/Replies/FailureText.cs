using DigestBot.Slack.Wire;

namespace DigestBot.Slack.Commands.Replies;

/// <summary>Why Slack did not do something, for logs and checkups: its own words, never an address or token.</summary>
internal static class FailureText
{
    public static string Of<T>(SlackAnswer<T> answer) => answer switch
    {
        SlackAnswer<T>.Ok => "done",
        SlackAnswer<T>.Refused refused => refused.Error,
        SlackAnswer<T>.Limited limited => $"a rate limit holds for another {limited.After.TotalSeconds:0} seconds",
        SlackAnswer<T>.Unanswered unanswered => unanswered.Reason,
        SlackAnswer<T>.Unreachable unreachable => unreachable.Reason,
        SlackAnswer<T>.NotInstalled none => none.Reason,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
