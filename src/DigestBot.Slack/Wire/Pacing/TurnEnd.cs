namespace DigestBot.Slack.Wire.Pacing;

/// <summary>How a call that had its turn ended.</summary>
/// <param name="WasSent">Whether it may have reached Slack, and so was counted.</param>
internal readonly record struct TurnEnd(bool WasSent)
{
    /// <summary>How long Slack asked everybody in the lane to wait; null when it did not.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>The pace from then on, if Slack asked although the usual one was kept well below; null to stay with the usual one.</summary>
    public Pace? Slower { get; init; }
}
