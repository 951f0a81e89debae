using DigestBot.Articles;
using DigestBot.Feeds;
using NodaTime;

namespace DigestBot.Testing.Feeds;

/// <summary>Feeds in memory; held to the same compliance suite as the databases.</summary>
public sealed class FakeFeedStore(FakeArticleStore articles) : IFeedStore
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<long, Feed> followed = [];
    private readonly Dictionary<long, Instant> claims = [];
    private readonly Dictionary<(long Feed, ArticleKey Key), ArticleId?> itemKeys = [];
    private long lastId;

    public Task<IReadOnlyList<FeedId>> FollowAsync(
        WorkspaceId follower, IReadOnlyList<NewFeed> feeds, Instant now, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<FeedId>>([.. feeds.Select(feed => Follow(follower, feed, now))]);
        }
    }

    public Task<bool> UnfollowAsync(WorkspaceId follower, FeedId id, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (!articles.Followers.Remove(id, follower))
            {
                return Task.FromResult(false);
            }

            if (articles.Followers.IsFollowed(id))
            {
                return Task.FromResult(true);
            }

            articles.DeletePrivate(id);
            foreach (var key in itemKeys.Keys.Where(key => key.Feed == id.Value).ToList())
            {
                itemKeys.Remove(key);
            }

            claims.Remove(id.Value);
            return Task.FromResult(followed.Remove(id.Value));
        }
    }

    public Task<IReadOnlyList<Feed>> OfAsync(WorkspaceId reader, CancellationToken cancellation) => ListAsync(feed => IsFor(reader, feed));

    public Task<IReadOnlyList<Feed>> OwnAsync(WorkspaceId follower, CancellationToken cancellation) =>
        ListAsync(feed => articles.Followers.Follows(follower, feed.Id));

    public Task<IReadOnlySet<WorkspaceId>> FollowersAsync(CancellationToken cancellation) => Task.FromResult(articles.Followers.Workspaces());

    public Task<IReadOnlyList<Feed>> FailingAsync(WorkspaceId reader, CancellationToken cancellation) =>
        ListAsync(feed => feed.Failure is not null && IsFor(reader, feed));

    public Task<Feed?> FindAsync(WorkspaceId reader, Uri url, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(Find(url, feed => IsFor(reader, feed)));
        }
    }

    public Task<IReadOnlyList<FeedClaim>> ClaimDueAsync(Instant now, int max, Duration lease, CancellationToken cancellation)
    {
        lock (gate)
        {
            var due = followed.Values
                .Where(feed => feed.NextCheck <= now && (!claims.TryGetValue(feed.Id.Value, out var until) || until <= now))
                .OrderBy(feed => feed.NextCheck).ThenBy(feed => feed.Id.Value).Take(max).ToList();
            due.ForEach(feed => claims[feed.Id.Value] = now + lease);
            return Task.FromResult<IReadOnlyList<FeedClaim>>([.. due.Select(feed => new FeedClaim(feed, now + lease))]);
        }
    }

    public Task ReleaseAsync(CancellationToken cancellation)
    {
        lock (gate)
        {
            claims.Clear();
            return Task.CompletedTask;
        }
    }

    public async Task<KnownItems> KnownAsync(FeedId id, IReadOnlyCollection<ArticleKey> keys, CancellationToken cancellation)
    {
        var stored = await articles.OwnersAsync(id, keys);
        lock (gate)
        {
            return new KnownItems(keys.Where(key => itemKeys.ContainsKey((id.Value, key))).ToHashSet(), stored);
        }
    }

    /// <summary>Of which feeds nothing can be recorded.</summary>
    public Func<Feed, bool> Breaks { get; set; } = _ => false;

    public Task<bool> RecordAsync(FeedClaim claim, Feed feed, IReadOnlyList<SeenItem> items, CancellationToken cancellation)
    {
        if (Breaks(feed))
        {
            throw new IOException("the disk is full");
        }

        lock (gate)
        {
            var id = feed.Id.Value;
            if (!followed.TryGetValue(id, out var before) || !claims.TryGetValue(id, out var until) || until != claim.Until)
            {
                return Task.FromResult(false);
            }

            claims.Remove(id);
            followed[id] = feed with
            {
                Labels = before.Labels,
                Url = followed.Values.Any(other => other.Id.Value != id && other.Url == feed.Url) ? before.Url : feed.Url,
            };
            foreach (var (key, article) in items.SelectMany(item => item.Keys.Select(key => (key, item.Article))))
            {
                itemKeys.TryAdd((id, key), article);
            }

            return Task.FromResult(true);
        }
    }

    public Task ForgetAsync(FeedId id, IReadOnlyCollection<ArticleKey> standing, Instant before, CancellationToken cancellation)
    {
        List<KeyValuePair<(long Feed, ArticleKey Key), ArticleId?>> candidates;
        lock (gate)
        {
            candidates = [.. itemKeys.Where(key => key.Key.Feed == id.Value && !standing.Contains(key.Key.Key))];
        }

        foreach (var (key, article) in candidates)
        {
            if (article is { } known && articles.Find(known)?.FirstSeen < before)
            {
                lock (gate)
                {
                    itemKeys.Remove(key);
                }
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<FeedId>> FeedsOfAsync(IReadOnlyCollection<ArticleId> articles, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<FeedId>>(
                [.. itemKeys.Where(key => key.Value is { } article && articles.Contains(article)).Select(key => key.Key.Feed).Distinct().Order().Select(id => new FeedId(id))]);
        }
    }

    private bool IsFor(WorkspaceId reader, Feed feed) => articles.Followers.IsForEverybody(feed.Id) || articles.Followers.Follows(reader, feed.Id);

    private Task<IReadOnlyList<Feed>> ListAsync(Func<Feed, bool> isAsked)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<Feed>>([.. followed.Values.Where(isAsked)]);
        }
    }

    private FeedId Follow(WorkspaceId follower, NewFeed wanted, Instant now)
    {
        var feed = Find(wanted.Url, _ => true) ?? new Feed(new FeedId(++lastId), wanted.Url, wanted.Url.AbsoluteUri, now);
        followed[feed.Id.Value] = feed with
        {
            Title = feed.Title ?? wanted.Title,
            Labels = [.. feed.Labels.Concat(wanted.Labels.Select(label => label.Trim()).Where(label => label.Length > 0)).Distinct()],
        };
        articles.Followers.Add(feed.Id, follower);
        if (follower == WorkspaceId.Local)
        {
            articles.GiveToEverybody(feed.Id);
        }

        return feed.Id;
    }

    private Feed? Find(Uri url, Func<Feed, bool> isAsked) =>
        followed.Values.FirstOrDefault(feed => feed.Url == url && isAsked(feed))
        ?? followed.Values.FirstOrDefault(feed => feed.GuidScope == url.AbsoluteUri && isAsked(feed));
}
