using NodaTime;

namespace DigestBot.Subscriptions;

/// <summary>Whether briefings come.</summary>
public abstract record SubscriptionState
{
    private SubscriptionState()
    {
    }

    public static SubscriptionState Running { get; } = new Active();

    public sealed record Active : SubscriptionState;

    /// <summary>None comes until somebody changes something and subscribes again.</summary>
    /// <param name="Since">Since when.</param>
    /// <param name="Reason">What is the matter, in one sentence.</param>
    /// <param name="Remedy">What to do about it, in one sentence; empty when it only has to be let go on.</param>
    public sealed record Paused(Instant Since, string Reason, string Remedy) : SubscriptionState;
}
