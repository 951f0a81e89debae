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

    /// <summary>For briefings of one moment.</summary>
    internal SourceRound NewRound() => new(feeds, search);

    /// <returns>The briefing with what it has to mention; itself where that is nothing.</returns>
    /// <param name="briefing">What was composed.</param>
    /// <param name="due">For whom, and for what came since it was last.</param>
    /// <param name="reader">As whom its workspace reads what everybody does.</param>
    /// <param name="topics">The topics of its workspace.</param>
    /// <param name="now">Up to when it tells.</param>
    /// <param name="round">What was found for the others.</param>
    /// <param name="cancellation">Stops looking.</param>
    internal async Task<Briefing> MentionAsync(
        Briefing briefing, Subscription due, WorkspaceId reader, TopicCatalog topics, Instant now, SourceRound round, CancellationToken cancellation) =>
        await NewsAsync(due, reader, topics, now, round, cancellation) is { Count: > 0 } notices
            ? briefing with { Digest = briefing.Digest with { Notices = notices } }
            : briefing;

    private async Task<IReadOnlyList<SourceNotice>> NewsAsync(
        Subscription due, WorkspaceId reader, TopicCatalog topics, Instant now, SourceRound round, CancellationToken cancellation)
    {
        var failing = await round.FailingAsync(reader, cancellation);
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
