namespace DigestBot.Subscriptions;

/// <summary>One topic that one channel follows.</summary>
public readonly record struct SubscriptionId(long Value);
