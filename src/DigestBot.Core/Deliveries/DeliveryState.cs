using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>How far a delivery is.</summary>
public abstract record DeliveryState
{
    private DeliveryState()
    {
    }

    /// <summary>Waits for somebody to send it.</summary>
    public sealed record Pending(Instant Since) : DeliveryState;

    /// <summary>Somebody sends it, or died over it.</summary>
    /// <param name="Until">From then on it is anybody's.</param>
    public sealed record Sending(Instant Until) : DeliveryState;

    /// <summary>A page was sent and no answer came; it is not sent again before the channel was read.</summary>
    /// <param name="ReadBackAt">When the channel is read; null when that was given up: it is never sent again by itself.</param>
    /// <param name="Reason">One sentence for a person.</param>
    public sealed record Uncertain(Instant? ReadBackAt, string Reason) : DeliveryState;

    /// <summary>A page was surely not accepted.</summary>
    public sealed record Retry(Instant At, string Reason) : DeliveryState;

    /// <summary>All its pages stand in the channel, or stood there.</summary>
    public sealed record Delivered(Instant At) : DeliveryState;

    /// <summary>Put aside for good.</summary>
    public sealed record Dead(Instant At, string Reason) : DeliveryState;
}
