using NodaTime;

namespace DigestBot.Feeds;

/// <summary>How a feed was seen to publish.</summary>
/// <param name="MeanGap">Time between two items; null as long as nothing is known.</param>
/// <param name="Window">How long an item stands in the feed before newer ones push it out; null as long as nothing is known.</param>
public sealed record FeedRhythm(Duration? MeanGap, Duration? Window)
{
    public static FeedRhythm Unknown { get; } = new(null, null);
}
