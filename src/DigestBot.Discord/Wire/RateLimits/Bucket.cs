namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>One limit for one channel, guild or webhook: its window, who waits for it, and what wakes them.</summary>
internal sealed class Bucket(BucketKey key)
{
    public BucketKey Key { get; } = key;

    public BucketWindow Window { get; } = new();

    public TicketQueue Queue { get; } = new();

    /// <summary>Its place among the buckets by last use.</summary>
    public LinkedListNode<Bucket>? Use { get; set; }

    /// <summary>Ends the wait for the window; there is one only as long as somebody waits.</summary>
    public ITimer? Alarm { get; set; }

    public bool IsIdle => Window.InFlight == 0 && Queue.Count == 0;
}
