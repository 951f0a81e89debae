using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>How long is waited for what.</summary>
internal static class DeliveryPatience
{
    /// <summary>For the answer to one page. A messenger that must wait longer than that for its turn answers "retry" instead.</summary>
    public static readonly Duration Send = Duration.FromSeconds(90);

    /// <summary>For putting an attempt on record: with that and <see cref="Send"/> a claim has not ended yet.</summary>
    public static readonly Duration Begin = Duration.FromSeconds(15);

    /// <summary>For the answer to a page when the program is told to stop.</summary>
    public static readonly Duration Stop = Duration.FromSeconds(10);

    /// <summary>How long a claim lasts: longer than sending and keeping one page takes. A delivery of a process that died waits so long.</summary>
    public static readonly Duration Lease = Duration.FromMinutes(2);

    /// <summary>How long after a lost answer the channel is read at the earliest: a message may show late.</summary>
    public static readonly Duration ReadBack = Duration.FromSeconds(60);

    /// <summary>How far the platform's clock may lie from ours when the channel is read.</summary>
    public static readonly Duration ClockDifference = Duration.FromMinutes(2);

    /// <summary>After so long a delivery is given up: the next briefing is due.</summary>
    public static readonly Duration Most = Duration.FromHours(24);

    private static readonly Duration FirstPause = Duration.FromSeconds(30);

    private static readonly Duration LongestPause = Duration.FromMinutes(15);

    /// <summary>The pause doubles with every failure and differs from delivery to delivery by up to a half, so that they do not all come back at once.</summary>
    /// <param name="delivery">Whose.</param>
    /// <param name="failures">How many there were in a row, from 1.</param>
    /// <param name="asked">How long the platform asks to wait at least.</param>
    public static Duration Pause(DeliveryId delivery, int failures, Duration? asked)
    {
        var pause = Duration.Min(LongestPause, FirstPause * Math.Pow(2, Math.Min(failures, 16) - 1));
        return Duration.Max(pause, asked ?? Duration.Zero) + (pause * (Spread(delivery, failures) / 2));
    }

    /// <summary>From 0 to 1, the same for the same delivery and failure: the Weyl sequence of the golden ratio.</summary>
    private static double Spread(DeliveryId delivery, int failures)
    {
        var turns = (delivery.Value + (failures * 7)) * 0.618033988749895;
        return turns - Math.Floor(turns);
    }
}
