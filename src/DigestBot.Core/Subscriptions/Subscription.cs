using System.Globalization;
using DigestBot.Digests;
using NodaTime;

namespace DigestBot.Subscriptions;

/// <summary>A channel follows a topic: one channel follows one topic once.</summary>
public sealed record Subscription
{
    public required SubscriptionId Id { get; init; }

    public required ChannelAddress Channel { get; init; }

    /// <summary>The topic's name.</summary>
    public required string Topic { get; init; }

    public required DigestSchedule Schedule { get; init; }

    public required DigestLength Length { get; init; }

    /// <summary>How dates and counts are written.</summary>
    public required CultureInfo Culture { get; init; }

    /// <summary>Whether one line comes when there is nothing new; otherwise nothing does.</summary>
    public bool SaysNothingNew { get; init; }

    /// <summary>Who subscribed, as the platform names them.</summary>
    public required string CreatedBy { get; init; }

    public required Instant CreatedAt { get; init; }

    public required SubscriptionState State { get; init; }

    /// <summary>The run that is due next.</summary>
    public required ScheduledRun Next { get; init; }

    /// <summary>What the channel has been told on the topic; null when nothing.</summary>
    public LedgerId? Ledger { get; init; }

    /// <summary>Up to when news were looked for; null before the first briefing.</summary>
    public Instant? CoveredUntil { get; init; }
}
