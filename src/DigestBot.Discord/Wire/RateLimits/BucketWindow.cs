namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>What is known of one bucket: how many calls its window still takes. Moments are times since the limiter began.</summary>
internal sealed class BucketWindow
{
    /// <summary>Waited after a window's end, for clocks that round and answers that overtake; @discordjs/rest waits as long. Tried with <c>discord-posts</c>.</summary>
    public static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(50);

    /// <summary>Readings of one window differ by rounding only.</summary>
    private const double SameWindow = 0.0015;

    private bool free;
    private int limit;
    private int remaining;
    private double window;
    private TimeSpan length = TimeSpan.FromSeconds(1);
    private TimeSpan resetsAt;
    private TimeSpan blockedUntil;

    /// <summary>Calls sent, or about to be, whose answers are out.</summary>
    public int InFlight { get; set; }

    public int Limit => limit;

    public TimeSpan Length => length;

    /// <summary>Whether forgetting it loses nothing.</summary>
    public bool IsSpent(TimeSpan now) => InFlight == 0 && now >= resetsAt && now >= blockedUntil;

    /// <summary>Zero when a call may go; how long until it may; <see cref="Timeout.InfiniteTimeSpan"/> when an answer has to come first.</summary>
    public TimeSpan Wait(TimeSpan now)
    {
        if (now < blockedUntil)
        {
            return blockedUntil - now;
        }

        if (free)
        {
            return TimeSpan.Zero;
        }

        if (limit == 0)
        {
            // nothing is known: one call finds out
            return InFlight == 0 ? TimeSpan.Zero : Timeout.InfiniteTimeSpan;
        }

        var open = now >= resetsAt;
        return (open ? limit : remaining) > InFlight ? TimeSpan.Zero
            : open ? Timeout.InfiniteTimeSpan
            : resetsAt - now;
    }

    /// <summary>An answer with its headers.</summary>
    public void Read(RateLimitReading reading, TimeSpan now)
    {
        var end = now + reading.ResetAfter + Slack;
        if (limit != 0 && reading.Reset != 0 && Math.Abs(reading.Reset - window) < SameWindow)
        {
            // answers overtake one another: the least is the truth, and the nearest end the best estimate
            remaining = Math.Min(remaining, reading.Remaining);
            resetsAt = end < resetsAt ? end : resetsAt;
        }
        else if (limit == 0 || reading.Reset == 0 || reading.Reset > window)
        {
            remaining = reading.Remaining;
            resetsAt = end;
            window = reading.Reset;
        }

        free = false;
        limit = reading.Limit;
        length = reading.ResetAfter > length ? reading.ResetAfter : length;
    }

    /// <summary>An answer without headers, or none at all. It may have counted.</summary>
    public void Miss(TimeSpan now)
    {
        if (limit == 0)
        {
            return;
        }

        if (now < resetsAt)
        {
            remaining--;
        }
        else
        {
            remaining = limit - 1;
            resetsAt = now + length + Slack;
        }
    }

    /// <summary>An accepted call on a route that has no limit of its own.</summary>
    public void Free() => free = limit == 0;

    /// <summary>A 429.</summary>
    public void Block(TimeSpan now, TimeSpan retryAfter)
    {
        var until = now + retryAfter + Slack;
        blockedUntil = until > blockedUntil ? until : blockedUntil;
    }
}
