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

    /// <summary>How far back before the failure an article makes its feeds sources of the topic.</summary>
    private const int DaysBack = 30;

    /// <summary>A feed that none of so many articles stood in is one the topic can do without.</summary>
    private const int MostArticles = 500;

    /// <summary>Articles whose place is a day ahead of UTC count as well.</summary>
    private const int ZoneDays = 1;

    /// <summary>All feeds of the reader's that fail.</summary>
    public Task<IReadOnlyList<Feed>> FailingAsync(WorkspaceId reader, CancellationToken cancellation) => feeds.FailingAsync(reader, cancellation);

    /// <param name="due">What is composed, for what came since it was last.</param>
    /// <param name="topics">The topics of its workspace.</param>
    /// <param name="failing">All feeds of its workspace that fail.</param>
    /// <param name="now">Up to when it tells.</param>
    /// <param name="cancellation">Stops looking.</param>
    public async Task<IReadOnlyList<SourceNotice>> NewsAsync(
        Subscription due, TopicCatalog topics, IReadOnlyList<Feed> failing, Instant now, CancellationToken cancellation)
    {
        var news = failing.Where(feed => IsNews(feed, due.CoveredUntil ?? due.CreatedAt, now)).ToHashSet();
        news.IntersectWith(await SourcesAsync(due.Channel.Workspace, topics.Find(due.Topic), news, cancellation));
        if (news.Count > 0)
        {
            var others = await subscriptions.OfChannelAsync(due.Channel, cancellation);
            foreach (var other in others.Where(other => other.Id != due.Id))
            {
                var covered = news.Where(feed => other.CoveredUntil is { } until && IsNews(feed, other.CreatedAt, until)).ToList();
                news.ExceptWith(await SourcesAsync(due.Channel.Workspace, topics.Find(other.Topic), covered, cancellation));
            }
        }

        return
        [
            .. news.OrderBy(feed => feed.Id.Value)
                .Select(feed => new SourceNotice(feed.Name, feed.Failure!.Since, feed.Failure.Reason, feed.Failure.Remedy)),
        ];
    }

    private static bool IsNews(Feed feed, Instant after, Instant until) =>
        feed.Failure is { } failure && failure.Since + NewsAfter is var moment && moment > after && moment <= until;

    /// <summary>Those of the feeds that articles of the topic stood in.</summary>
    private async Task<IEnumerable<Feed>> SourcesAsync(
        WorkspaceId reader, Topic? topic, IReadOnlyCollection<Feed> among, CancellationToken cancellation)
    {
        if (topic is null || among.Count == 0)
        {
            return [];
        }

        var last = among.Max(feed => feed.Failure!.Since).InUtc().Date.PlusDays(ZoneDays);
        var found = await search.SearchAsync(
            new ArticleSearch(reader, topic.Matching, Mentions.Central, last.PlusDays(-DaysBack), last, MostArticles), cancellation);
        var sources = await feeds.FeedsOfAsync([.. found.Select(one => one.Article.Id)], cancellation);
        return among.Where(feed => sources.Contains(feed.Id)).ToList();
    }
}
