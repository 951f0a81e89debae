namespace DigestBot.Slack.Wire.Pacing;

/// <summary>How a call that had its turn ended.</summary>
/// <param name="SentAt">When it was sent last, and so counted; null when it surely did not reach Slack.</param>
internal readonly record struct TurnEnd(TimeSpan? SentAt)
{
    /// <summary>How long Slack asked everybody in the lane to wait; null when it did not.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>The pace from then on, if Slack asked although the usual one was kept well below; null to stay with the usual one.</summary>
    public Pace? Slower { get; init; }
}
