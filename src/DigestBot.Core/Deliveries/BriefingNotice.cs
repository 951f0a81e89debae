using DigestBot.Subscriptions;

namespace DigestBot.Deliveries;

/// <summary>That briefings no longer come, for the person who asked for them.</summary>
/// <param name="Person">Who subscribed, as the platform names them.</param>
/// <param name="Channel">Where they came.</param>
/// <param name="Topic">The topic's name.</param>
/// <param name="Reason">What is the matter, in one sentence.</param>
/// <param name="Remedy">What to do so that they come again, in one sentence; null when they have ended.</param>
public sealed record BriefingNotice(string Person, ChannelAddress Channel, string Topic, string Reason, string? Remedy);
