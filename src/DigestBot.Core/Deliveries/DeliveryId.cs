namespace DigestBot.Deliveries;

/// <summary>One digest on its way to one channel.</summary>
public readonly record struct DeliveryId(long Value);
