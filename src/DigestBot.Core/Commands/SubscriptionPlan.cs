using DigestBot.Stories;
using DigestBot.Subscriptions;

namespace DigestBot.Commands;

/// <summary>What subscribing would do, before anything is done.</summary>
public abstract record SubscriptionPlan
{
    private SubscriptionPlan()
    {
    }

    public sealed record Ready(Topic Topic, NewSubscription Wanted) : SubscriptionPlan
    {
        /// <summary>Whether nobody has said where the channel's readers are.</summary>
        public bool IsZoneGuessed { get; init; }
    }

    public sealed record Refused(CommandReply.Problem Problem) : SubscriptionPlan
    {
        /// <summary>The option that is wrong; null when it is none of them.</summary>
        public string? Option { get; init; }
    }
}
