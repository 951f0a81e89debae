namespace DigestBot.Slack.Wire.Pacing;

/// <summary>Whether a call's turn has come.</summary>
internal abstract record Turn
{
    private Turn()
    {
    }

    /// <summary>Now. The lane wants to hear when the call is over.</summary>
    public sealed record Come(TimeSpan At) : Turn;

    /// <summary>Not within the time it may wait.</summary>
    public sealed record TooLate(TimeSpan After) : Turn;
}
