using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>What became of a page, to be kept in one transaction.</summary>
/// <param name="After">The delivery as it is from now on: its page, first message, failures and state count.</param>
/// <param name="Attempt">What is known of the attempts at the page it was at.</param>
/// <param name="At">When this was found out.</param>
public sealed record DeliverySettlement(Delivery After, AttemptOutcome Attempt, Instant At)
{
    /// <summary>What it means for the subscription; null when it simply goes on.</summary>
    public SubscriptionConsequence? Consequence { get; init; }
}
