using DigestBot.Digests;
using DigestBot.Subscriptions;

namespace DigestBot.Deliveries;

/// <summary>What came of asking for a briefing now.</summary>
public abstract record RequestedBriefing
{
    private RequestedBriefing()
    {
    }

    /// <summary>It goes out next, or did already when the same request came before.</summary>
    /// <param name="Delivery">The delivery.</param>
    /// <param name="Digest">What it tells.</param>
    public sealed record Enqueued(DeliveryId Delivery, Digest Digest) : RequestedBriefing;

    /// <summary>The channel knows everything there is, and nothing is sent.</summary>
    /// <param name="Digest">Without stories: it says since when.</param>
    public sealed record NothingToTell(Digest Digest) : RequestedBriefing;

    /// <summary>None comes as long as the subscription is paused.</summary>
    public sealed record Paused(SubscriptionState.Paused State) : RequestedBriefing;

    /// <summary>The topic of that name is no more.</summary>
    public sealed record NoTopic(string Topic) : RequestedBriefing;

    /// <summary>The subscription has ended.</summary>
    public sealed record Ended : RequestedBriefing;
}
