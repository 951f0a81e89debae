using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>Which failing feeds a briefing has to mention: those its topic draws on, once a failure and channel.</summary>
/// <remarks>Nothing is kept of it: a failure becomes news at one moment, and the briefing that covers that moment tells it.</remarks>
public sealed class FailingSources(IFeedStore feeds, IArticleSearch search, ISubscriptionStore subscriptions)
{
    /// <summary>One bad day is news, one bad hour is not.</summary>
    private static readonly Duration NewsAfter = Duration.FromHours(24);

    /// <summary>Articles whose place is a day ahead of UTC count as well.</summary>
    private const int ZoneDays = 1;

    /// <summary>All feeds of the reader's that fail.</summary>
    public Task<IReadOnlyList<Feed>> FailingAsync(WorkspaceId reader, CancellationToken cancellation) => feeds.FailingAsync(reader, cancellation);

    /// <param name="due">What is composed, for what came since it was last.</param>
    /// <param name="topics">The topics of its workspace.</param>
    /// <param name="failing">All feeds of its workspace that fail.</param>
    /// <param name="now">Up to when it tells.</param>
    /// <param name="cancellation">Stops looking.</param>
    public Task<IReadOnlyList<SourceNotice>> NewsAsync(
        Subscription due, TopicCatalog topics, IReadOnlyList<Feed> failing, Instant now, CancellationToken cancellation) =>
        NewsAsync(due, due.Channel.Workspace, topics, failing, now, NewRound(), cancellation);

    /// <summary>For briefings of one moment.</summary>
    internal SourceRound NewRound() => new(feeds, search);

    /// <summary>The same for one of many briefings.</summary>
    /// <param name="due">What is composed.</param>
    /// <param name="reader">As whom its workspace reads what everybody does.</param>
    /// <param name="topics">The topics of its workspace.</param>
    /// <param name="failing">All feeds of its workspace that fail.</param>
    /// <param name="now">Up to when it tells.</param>
    /// <param name="round">What was found for the others.</param>
    /// <param name="cancellation">Stops looking.</param>
    internal async Task<IReadOnlyList<SourceNotice>> NewsAsync(
        Subscription due, WorkspaceId reader, TopicCatalog topics, IReadOnlyList<Feed> failing, Instant now, SourceRound round, CancellationToken cancellation)
    {
        var news = failing.Where(feed => IsNews(feed, due.CoveredUntil ?? due.CreatedAt, now)).ToHashSet();
        if (news.Count == 0)
        {
            return [];
        }

        news.IntersectWith(await SourcesAsync(topics.Find(due.Topic), news));
        if (news.Count > 0)
        {
            var others = await subscriptions.OfChannelAsync(due.Channel, cancellation);
            foreach (var other in others.Where(other => other.Id != due.Id))
            {
                var covered = news.Where(feed => other.CoveredUntil is { } until && IsNews(feed, other.CreatedAt, until)).ToList();
                news.ExceptWith(await SourcesAsync(topics.Find(other.Topic), covered));
            }
        }

        // what another one of the channel tells at this moment is not stored yet
        news.RemoveWhere(feed => !round.Tell(due.Channel, feed));
        return
        [
            .. news.OrderBy(feed => feed.Id.Value)
                .Select(feed => new SourceNotice(feed.Name, feed.Failure!.Since, feed.Failure.Reason, feed.Failure.Remedy)),
        ];

        // those of the feeds that articles of the topic stood in
        async Task<IEnumerable<Feed>> SourcesAsync(Topic? topic, IReadOnlyCollection<Feed> among)
        {
            if (topic is null || among.Count == 0)
            {
                return [];
            }

            var sources = await round.SourcesAsync(reader, topic, among.Max(feed => feed.Failure!.Since).InUtc().Date.PlusDays(ZoneDays), cancellation);
            return among.Where(feed => sources.Contains(feed.Id)).ToList();
        }
    }

    private static bool IsNews(Feed feed, Instant after, Instant until) =>
        feed.Failure is { } failure && failure.Since + NewsAfter is var moment && moment > after && moment <= until;
}
