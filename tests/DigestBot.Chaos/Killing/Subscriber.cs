using DigestBot.Chaos.Platforms;
using DigestBot.Digests;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Chaos.Killing;

/// <summary>A channel that follows a topic.</summary>
internal sealed record Subscriber(ChannelAddress Channel, string Topic)
{
    /// <summary>Runs lie so far apart, everywhere at the same moments.</summary>
    public static readonly Duration Interval = Duration.FromHours(3);

    /// <summary>Zones whose clocks show multiples of the interval when that of UTC does, all year round.</summary>
    private static readonly string[] Zones = ["UTC", "Asia/Tokyo", "America/Argentina/Buenos_Aires"];

    private static readonly DigestTimes Times = new(Enumerable.Range(0, 24 / (int)Interval.TotalHours).Select(run => new LocalTime(run * (int)Interval.TotalHours, 0)));

    /// <summary>One topic a channel, and every fourth channel a second one.</summary>
    public static IReadOnlyList<Subscriber> In(PlatformAddresses addresses, IReadOnlyList<string> topics) =>
    [
        .. addresses.DiscordChannels.Select(channel => new ChannelAddress(Platform.Discord, new WorkspaceId($"discord:{addresses.Guild}"), channel))
            .Concat(addresses.SlackChannels.Select(channel => new ChannelAddress(Platform.Slack, new WorkspaceId($"slack:{addresses.Team}"), channel)))
            .SelectMany((channel, number) => Enumerable.Range(0, number % 4 == 0 ? 2 : 1).Select(more => new Subscriber(channel, topics[(number + more) % topics.Count]))),
    ];

    /// <summary>Of full length, which tells all that is new.</summary>
    public NewSubscription Wanted(int number) => new(
        Channel,
        Topic,
        new DigestSchedule(Times, DateTimeZoneProviders.Tzdb[Zones[number % Zones.Length]]),
        DigestLength.Full,
        System.Globalization.CultureInfo.GetCultureInfo("en"),
        "mira");
}
