namespace DigestBot.Deliveries;

/// <summary>What a delivery means for its subscription.</summary>
public abstract record SubscriptionConsequence
{
    private SubscriptionConsequence()
    {
    }

    /// <summary>It waits until somebody does what the remedy says. News of a delivery of which nothing arrived are told when it goes on.</summary>
    public sealed record Pause(string Reason, string Remedy) : SubscriptionConsequence;

    /// <summary>It ends, and everything of it that waits.</summary>
    public sealed record Finish : SubscriptionConsequence;
}
