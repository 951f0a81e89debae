namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>
/// Counts 401, 403 and 429. Discord shuts an address out after 10,000 of them in ten minutes
/// (https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans); we stop at a tenth of that.
/// </summary>
internal sealed class InvalidAnswers
{
    public const int Limit = 1_000;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>Once stopped, so long at least: no flapping.</summary>
    private static readonly TimeSpan ShortestStop = TimeSpan.FromMinutes(1);

    private readonly Queue<TimeSpan> moments = new();
    private TimeSpan closedUntil;

    /// <summary>How long calls stop for, zero for not at all.</summary>
    public TimeSpan Wait(TimeSpan now) => now < closedUntil ? closedUntil - now : TimeSpan.Zero;

    /// <summary>Notes one; true when it is the one that stops the calls.</summary>
    public bool Note(TimeSpan now)
    {
        while (moments.TryPeek(out var oldest) && oldest <= now - Window)
        {
            moments.Dequeue();
        }

        moments.Enqueue(now);
        if (moments.Count < Limit || now < closedUntil)
        {
            return false;
        }

        var free = moments.Peek() + Window;
        closedUntil = free > now + ShortestStop ? free : now + ShortestStop;
        return true;
    }
}
