using DigestBot.Sources;
using NodaTime;

namespace DigestBot.Testing.Feeds;

/// <summary>What some hundred feeds publish, the same for the same seed.</summary>
/// <param name="seed">Another one gives other news.</param>
/// <param name="start">When they are followed.</param>
/// <param name="length">How long they publish from then on.</param>
/// <param name="site">The front page of a host, by its number.</param>
public sealed class SimulatedNews(int seed, Instant start, Duration length, Func<int, Uri> site)
{
    private const int Hosts = 60;

    private readonly Random random = new(seed);

    public IReadOnlyList<SimulatedFeed> Feeds(int count)
    {
        var feeds = new List<SimulatedFeed>();
        for (var number = 0; number < count; number++)
        {
            feeds.Add(FeedOf(number, number % 10 == 8 && HasLinks(number - 1) ? feeds[number - 1] : null));
        }

        return feeds;
    }

    /// <param name="number">Its number, which says what it does to its readers.</param>
    /// <param name="neighbour">A feed some of whose items it carries as well, or null.</param>
    private SimulatedFeed FeedOf(int number, SimulatedFeed? neighbour)
    {
        var isFast = number % 67 == 0;
        var meanGap = isFast ? Duration.FromMinutes(80) : Duration.FromHours(24 + random.Next(72));
        var size = isFast ? 15 : 4 + random.Next(3);
        var url = new Uri(site(number % Hosts), $"/f{number}/feed");
        var hasLinks = HasLinks(number);
        var items = ItemsOf(number, url, meanGap, size, hasLinks);
        if (neighbour is not null)
        {
            items = [.. items.Concat(neighbour.Items.Where((_, index) => index % 3 == 0)).OrderBy(item => item.At)];
            size *= 2;
        }

        return new SimulatedFeed(number, url, items, size)
        {
            Format = hasLinks ? (SimulatedFormat)(number % 4) : SimulatedFormat.Rss,
            HasETag = number % 20 != 19 && number % 3 != 0,
            HasLastModified = number % 20 != 19 && number % 3 != 1,
            ChangesGuids = number % 16 is 5 or 13,
            IsDated = number % 9 != 4,
            MaxAge = number % 11 == 2 ? Duration.FromHours(2) : null,
            MovesAt = number % 25 == 3 ? start + length * (0.3 + random.NextDouble() * 0.4) : null,
            Outages = number % 7 == 0 ? [OutageOf(meanGap * size / 4)] : [],
        };
    }

    private static bool HasLinks(int number) => number % 16 != 13;

    private List<SimulatedItem> ItemsOf(int number, Uri url, Duration meanGap, int size, bool hasLinks)
    {
        var items = new List<SimulatedItem>();
        // the first are out when the feed is followed
        for (var at = start - meanGap * size; at < start + length; at += meanGap * -Math.Log(1 - random.NextDouble()) + Duration.FromSeconds(1))
        {
            var index = items.Count;
            var sentence = $"Council {number} gave notice {index} of a gate on pier {random.Next(1000)} that stays shut for the night. ";
            items.Add(new SimulatedItem(
                at,
                $"Notice {index} of district {number}",
                hasLinks ? new Uri(url, $"/f{number}/notices/{index}") : null,
                $"notice-{number}-{index}",
                // every sixth feed carries whole articles, the others advertise their pages
                number % 6 == 0 ? string.Concat(Enumerable.Repeat(sentence, 18)) : sentence));
        }

        return items;
    }

    private SimulatedOutage OutageOf(Duration longest)
    {
        var from = start + length * (0.1 + random.NextDouble() * 0.6);
        var time = new Interval(from, from + Duration.Min(longest, Duration.FromHours(1 + random.Next(30))));
        return random.Next(3) switch
        {
            0 => new SimulatedOutage(time, new FetchFailure.TimedOut(), null),
            1 => new SimulatedOutage(time, new FetchFailure.Answered(503), Duration.FromMinutes(40)),
            _ => new SimulatedOutage(time, new FetchFailure.Answered(429), Duration.FromHours(1)),
        };
    }
}
