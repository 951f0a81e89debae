using DigestBot.Feeds;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>What many briefings of one moment share about failing feeds: which fail, which a topic draws on, and what a channel is being told already.</summary>
internal sealed class SourceRound(IFeedStore feeds, IArticleSearch search)
{
    /// <summary>How far back before the failure an article makes its feeds sources of the topic.</summary>
    private const int DaysBack = 30;

    /// <summary>A feed that none of so many articles stood in is one the topic can do without.</summary>
    private const int MostArticles = 500;

    private readonly Dictionary<(WorkspaceId Reader, Topic Topic, LocalDate Last), HashSet<FeedId>> sources = [];
    private readonly Dictionary<WorkspaceId, IReadOnlyList<Feed>> failing = [];
    private readonly HashSet<(ChannelAddress Channel, FeedId Feed)> told = [];

    /// <summary>All feeds of the reader's that fail.</summary>
    public async Task<IReadOnlyList<Feed>> FailingAsync(WorkspaceId reader, CancellationToken cancellation)
    {
        if (!failing.TryGetValue(reader, out var known))
        {
            failing.Add(reader, known = await feeds.FailingAsync(reader, cancellation));
        }

        return known;
    }

    /// <summary>The feeds that the topic's articles of the last weeks stood in.</summary>
    public async Task<IReadOnlySet<FeedId>> SourcesAsync(WorkspaceId reader, Topic topic, LocalDate last, CancellationToken cancellation)
    {
        if (!sources.TryGetValue((reader, topic, last), out var known))
        {
            var found = await search.SearchAsync(
                new ArticleSearch(reader, topic.Matching, Mentions.Central, last.PlusDays(-DaysBack), last, MostArticles), cancellation);
            sources[(reader, topic, last)] = known = [.. await feeds.FeedsOfAsync([.. found.Select(one => one.Article.Id)], cancellation)];
        }

        return known;
    }

    /// <summary>Whether the channel is not being told yet; it is from now on.</summary>
    public bool Tell(ChannelAddress channel, Feed feed) => told.Add((channel, feed.Id));
}
