using DigestBot.Digests;
using DigestBot.Subscriptions;

namespace DigestBot.Deliveries;

/// <summary>What a run of a subscription comes to.</summary>
/// <param name="Due">The subscription as the store gave it.</param>
/// <param name="Occasion">Why it comes: a second one for the same occasion is not sent.</param>
/// <param name="Briefing">What is told, and what the channel knows then.</param>
/// <param name="Next">The run after; null when it came by request, and the schedule stays as it is.</param>
public sealed record ComposedRun(Subscription Due, Occasion Occasion, Briefing Briefing, ScheduledRun? Next)
{
    /// <summary>Whether nothing is sent, because there is nothing to tell: the subscription only moves on, and what was looked at is known.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Whether a silent run need not be kept: nothing came in since the last look, and the subscription is looked at again as long as it is due.</summary>
    public bool ChangesNothing { get; init; }
}
