using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>What a channel says about a page whose answer was lost.</summary>
public abstract record ReadBackResult
{
    private ReadBackResult()
    {
    }

    /// <summary>It stands there.</summary>
    public sealed record Found(MessageAddress Message) : ReadBackResult;

    /// <summary>All messages since were read and it is not among them.</summary>
    public sealed record Missing : ReadBackResult;

    /// <summary>The channel cannot be read, so nobody can tell.</summary>
    /// <param name="Reason">One sentence for a person.</param>
    /// <param name="After">How long until it is this reader's turn; null where waiting is no help.</param>
    public sealed record Unreadable(string Reason, Duration? After = null) : ReadBackResult;
}
