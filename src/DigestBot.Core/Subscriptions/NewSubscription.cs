using System.Globalization;
using DigestBot.Digests;

namespace DigestBot.Subscriptions;

/// <summary>What somebody subscribes a channel to.</summary>
/// <param name="Channel">Where the briefings go.</param>
/// <param name="Topic">The topic's name.</param>
/// <param name="Schedule">When they come.</param>
/// <param name="Length">How much they tell.</param>
/// <param name="Culture">How dates and counts are written.</param>
/// <param name="By">Who asks, as the platform names them.</param>
public sealed record NewSubscription(
    ChannelAddress Channel, string Topic, DigestSchedule Schedule, DigestLength Length, CultureInfo Culture, string By)
{
    /// <summary>Whether one line comes when there is nothing new; otherwise nothing does.</summary>
    public bool SaysNothingNew { get; init; }
}
