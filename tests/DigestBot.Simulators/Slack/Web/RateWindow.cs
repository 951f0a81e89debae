namespace DigestBot.Simulators.Slack.Web;

/// <summary>The count of one rule for one workspace or channel.</summary>
internal sealed class RateWindow
{
    private DateTimeOffset opened = DateTimeOffset.MinValue;
    private DateTimeOffset blockedAt = DateTimeOffset.MinValue;
    private DateTimeOffset blockedUntil = DateTimeOffset.MinValue;
    private int used;

    /// <summary>A request that was under way when the 429 was dealt out could not know of it.</summary>
    public bool IsInnocent(DateTimeOffset now, TimeSpan underWay) => now - blockedAt <= underWay;

    public bool IsBlocked(DateTimeOffset now) => blockedUntil > now;

    public TimeSpan Wait(DateTimeOffset now) => blockedUntil - now;

    /// <summary>Whether it may pass, and whether that is by tolerance.</summary>
    public (bool Passes, bool Tolerated) Count(RateRule rule, DateTimeOffset now)
    {
        if (now - opened >= rule.Window)
        {
            (opened, used) = (now, 0);
        }

        if (used >= rule.Limit + rule.Tolerated)
        {
            Block(now, opened + rule.Window);
            return (false, false);
        }

        used++;
        return (true, used > rule.Limit);
    }

    public void Block(DateTimeOffset now, DateTimeOffset until) => (blockedAt, blockedUntil) = (now, until);
}
