using System.Globalization;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>What comes into a channel, and what into others of its workspace.</summary>
/// <param name="Here">The channel's subscriptions, by topic.</param>
/// <param name="Elsewhere">Those of the other channels, by channel; only for who may change something.</param>
/// <param name="Now">When it was asked.</param>
/// <param name="Culture">The reader's culture.</param>
public sealed record SubscriptionList(IReadOnlyList<Subscription> Here, IReadOnlyList<Subscription> Elsewhere, Instant Now, CultureInfo Culture);
