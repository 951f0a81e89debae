namespace DigestBot.Subscriptions;

/// <summary>What subscribing changed.</summary>
/// <param name="Now">The subscription as it is now.</param>
/// <param name="Before">As it was before; null when it is new.</param>
public sealed record Subscribed(Subscription Now, Subscription? Before);
