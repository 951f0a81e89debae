using NodaTime;

namespace DigestBot.Nodes;

/// <summary>How long a node has what it took, and when it lets go by itself.</summary>
public static class LeaseTimes
{
    /// <summary>What a node has is another one's so long after it was heard of last.</summary>
    public static readonly Duration Length = Duration.FromSeconds(30);

    /// <summary>Often enough that a database which is away for a moment costs nothing.</summary>
    public static readonly Duration RenewEvery = Duration.FromSeconds(5);

    /// <summary>
    /// How far the clocks of two nodes may lie apart. Clocks kept by NTP differ by milliseconds; a larger difference is logged and named by the checkup.
    /// </summary>
    public static readonly Duration ClockDifference = Duration.FromSeconds(5);

    /// <summary>A socket is closed in less: what is under way is answered within three seconds, and the close itself takes two.</summary>
    public static readonly Duration Closing = Duration.FromSeconds(5);

    /// <summary>So long after the last renewal a node that cannot reach the database has let go of everything, while nobody else may take it yet.</summary>
    public static readonly Duration Own = Length - ClockDifference - Closing;
}
