using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>What became of sending one page, and what that means for the delivery and its subscription.</summary>
public abstract record DeliveryResult
{
    private DeliveryResult()
    {
    }

    /// <summary>It stands in the channel.</summary>
    public sealed record Delivered(MessageAddress Message) : DeliveryResult;

    /// <summary>It stood in the channel and somebody deleted it: delivered, never to be sent again.</summary>
    public sealed record Deleted : DeliveryResult;

    /// <summary>It was surely not accepted and may be sent again.</summary>
    /// <param name="After">How long the platform asks to wait; null when it does not say.</param>
    /// <param name="Reason">One sentence for a person.</param>
    public sealed record Retry(Duration? After, string Reason) : DeliveryResult;

    /// <summary>No answer came: it may stand there or not. It must be read back before it is sent again.</summary>
    public sealed record Uncertain(string Reason) : DeliveryResult;

    /// <summary>The channel cannot be written to until somebody changes something; the subscription waits.</summary>
    /// <param name="Reason">What is the matter, in one sentence.</param>
    /// <param name="Remedy">What to do about it, in one sentence.</param>
    public sealed record Paused(string Reason, string Remedy) : DeliveryResult;

    /// <summary>The channel or the workspace is no more; the subscription ends.</summary>
    public sealed record Gone(string Reason) : DeliveryResult;

    /// <summary>The platform will never take this message: our fault. It is put aside, the subscription goes on.</summary>
    public sealed record Refused(string Reason) : DeliveryResult;
}
