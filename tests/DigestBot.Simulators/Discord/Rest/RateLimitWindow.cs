namespace DigestBot.Simulators.Discord.Rest;

/// <summary>One bucket's count; the window opens with the first request after the last one has closed.</summary>
internal sealed class RateLimitWindow
{
    private DateTimeOffset closes = DateTimeOffset.MinValue;
    private DateTimeOffset blockedAt = DateTimeOffset.MinValue;
    private DateTimeOffset blockedUntil = DateTimeOffset.MinValue;
    private int used;

    /// <summary>Whether a request could not know of the 429 yet: it was under way when that was dealt out.</summary>
    public bool IsInnocent(DateTimeOffset now, TimeSpan underWay) => blockedUntil > now && now - blockedAt <= underWay;

    public int Remaining(RateLimitRule rule, DateTimeOffset now) => blockedUntil > now ? 0 : Math.Max(0, rule.Limit - used);

    public TimeSpan ResetAfter(DateTimeOffset now)
    {
        var open = blockedUntil > closes ? blockedUntil : closes;
        return open > now ? open - now : TimeSpan.Zero;
    }

    public bool IsOver(DateTimeOffset now) => closes <= now && blockedUntil <= now;

    /// <summary>Null where the request is permitted, otherwise how long to wait.</summary>
    public TimeSpan? Count(RateLimitRule rule, DateTimeOffset now, TimeSpan grace)
    {
        if (blockedUntil > now + grace)
        {
            return blockedUntil - now;
        }

        if (closes <= now || (used >= rule.Limit && closes <= now + grace))
        {
            closes = now + rule.Window;
            used = 0;
        }

        if (used >= rule.Limit)
        {
            return closes - now;
        }

        used++;
        return null;
    }

    /// <summary>A 429 was dealt out by a fault switch: until then everything is refused.</summary>
    public void Block(DateTimeOffset now, DateTimeOffset until) => (blockedAt, blockedUntil) = (now, until);
}
