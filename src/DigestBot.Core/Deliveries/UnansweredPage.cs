using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>A page that was sent and whose answer nobody kept.</summary>
/// <param name="FirstSent">When it was sent for the first time.</param>
/// <param name="LastSent">When it was sent for the last time.</param>
public sealed record UnansweredPage(Instant FirstSent, Instant LastSent);
