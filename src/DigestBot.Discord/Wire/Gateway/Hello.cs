namespace DigestBot.Discord.Wire.Gateway;

/// <summary>What Discord says first.</summary>
/// <param name="HeartbeatInterval">Milliseconds.</param>
internal sealed record Hello(double HeartbeatInterval)
{
    /// <summary>Discord's is about 41 seconds; a wild figure must neither flood nor fall asleep.</summary>
    public TimeSpan Interval => TimeSpan.FromMilliseconds(Math.Clamp(HeartbeatInterval, 100, 300_000));
}
