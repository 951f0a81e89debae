using System.Globalization;
using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using DigestBot.Testing.Feeds;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DigestBot.Tests.Trouble;

/// <summary>A day of news about a harbour, and the channels that want to hear of it.</summary>
internal static class NewsDay
{
    public static readonly Instant Start = Instant.FromUtc(2031, 3, 12, 4, 0);

    public const string Topics = """
        {"topics": [{"name": "harbour", "title": "The harbour", "match": [["harbour"]]}]}
        """;

    /// <summary>Each with an item every couple of hours, the whole of it in the feed.</summary>
    public static IReadOnlyList<SimulatedFeed> Feeds { get; } = [.. Enumerable.Range(1, 6).Select(Feed)];

    public static IEnumerable<(ChannelAddress Channel, DigestSchedule Schedule)> Channels()
    {
        (string Zone, LocalTime[] Times)[] wishes =
        [
            ("UTC", [new(8, 0)]),
            ("UTC", [new(8, 0), new(13, 0), new(18, 0)]),
            ("Europe/Berlin", [new(7, 30)]),
            ("Europe/Berlin", [new(20, 15)]),
            ("Asia/Tokyo", [new(9, 0), new(21, 0)]),
            ("America/New_York", [new(6, 45)]),
        ];
        return wishes.Select((wish, number) => (
            new ChannelAddress(Platform.Discord, new WorkspaceId("guild"), $"channel-{number}"),
            new DigestSchedule(new DigestTimes(wish.Times), DateTimeZoneProviders.Tzdb[wish.Zone])));
    }

    /// <summary>Follows the feeds and subscribes the channels.</summary>
    public static async Task PrepareAsync(IServiceProvider services)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await services.GetRequiredService<IFeedStore>().FollowAsync(WorkspaceId.Local, [.. Feeds.Select(feed => new NewFeed(feed.Url, null, []))], Start, cancellation);
        foreach (var (channel, schedule) in Channels())
        {
            await services.GetRequiredService<ISubscriptionStore>().SubscribeAsync(
                new NewSubscription(channel, "harbour", schedule, DigestLength.Standard, CultureInfo.GetCultureInfo("en-GB"), "mira"), Start, cancellation);
        }
    }

    private static SimulatedFeed Feed(int number) => new(
        number, new Uri($"https://post{number}.example/feed"), [.. Enumerable.Range(0, 40).Select(index => Item(number, index)).Where(item => IsEarly(item.At))], Size: 8)
    {
        HasETag = number % 2 == 0,
        HasLastModified = number % 2 == 1,
    };

    /// <summary>So long before every briefing that the feed is asked once more: the minute of a check does not decide which briefing tells it.</summary>
    private static bool IsEarly(Instant at) => Channels().All(channel => channel.Schedule.NextAfter(at).At - at > Duration.FromMinutes(90));

    /// <summary>From six hours before the day on.</summary>
    private static SimulatedItem Item(int feed, int index)
    {
        var subject = DistinctText.Subject((feed * 40) + index);
        return new SimulatedItem(
            Start + Duration.FromMinutes((-6 * 60) + (index * 47) + (feed * 13)),
            $"{subject} calls",
            null,
            $"{feed}-{index}",
            string.Join(' ', Enumerable.Repeat(DistinctText.Of(subject), 3)));
    }
}
