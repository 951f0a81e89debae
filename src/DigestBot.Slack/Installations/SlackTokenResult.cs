namespace DigestBot.Slack.Installations;

/// <summary>Whether there is a token.</summary>
internal abstract record SlackTokenResult
{
    private SlackTokenResult()
    {
    }

    public sealed record Ready(SlackAccess Access) : SlackTokenResult;

    /// <summary>None, until somebody installs the bot in the workspace (again).</summary>
    /// <param name="Reason">One sentence for a person.</param>
    public sealed record NotInstalled(string Reason) : SlackTokenResult;

    /// <summary>Not at this moment: Slack or the store does not answer.</summary>
    public sealed record Unavailable(string Reason) : SlackTokenResult;
}
