using System.Text.Json;
using DigestBot.Articles;
using DigestBot.Stories.Queries;
using DigestBot.Testing.Feeds;
using NodaTime;

namespace DigestBot.Testing;

/// <summary>Articles in memory; held to the same compliance suite as the databases.</summary>
public sealed class FakeArticleStore : IArticleStore, IArticleSearch
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, Article> articles = [];
    /// <summary>Without a feed for what everybody has; private articles have keys of their feed's own.</summary>
    private readonly Dictionary<(FeedId? Feed, string Key), long?> owners = [];
    private readonly Dictionary<long, FeedId> privateTo = [];
    private readonly HashSet<(long Id, string Wording)> versions = [];
    private long lastId;

    internal FakeFollowers Followers { get; } = new();

    public async Task<SaveResult> SaveAsync(ArticleDraft draft, CancellationToken cancellation) => (await SaveAllAsync([draft], cancellation))[0];

    public Task<IReadOnlyList<SaveResult>> SaveAllAsync(IReadOnlyList<ArticleDraft> drafts, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<SaveResult>>([.. drafts.Select(Save)]);
        }
    }

    public Task<IReadOnlyList<Article>> OfDaysAsync(WorkspaceId reader, LocalDate first, LocalDate last, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<Article>>(
            [
                .. ArticlesOf(reader).Where(article => article.Day >= first && article.Day <= last)
                    .OrderByDescending(article => article.Day).ThenBy(article => article.Id.Value),
            ]);
        }
    }

    public Task<IReadOnlyList<LocalDate>> DaysAsync(WorkspaceId reader, LocalDate last, int count, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<LocalDate>>(
                [.. ArticlesOf(reader).Select(article => article.Day).Where(day => day <= last).Distinct().OrderDescending().Take(count)]);
        }
    }

    public Task<Article?> FindAsync(WorkspaceId reader, ArticleId id, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(ArticlesOf(reader).FirstOrDefault(article => article.Id == id));
        }
    }

    public Task<Article?> FindAsync(WorkspaceId reader, ArticleKey key, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(ArticlesOf(reader)
                .OrderByDescending(article => privateTo.ContainsKey(article.Id.Value))
                .FirstOrDefault(article => KeysOf(article.Id.Value).Any(own => own.Key == key.Value)));
        }
    }

    public Task<ArticleId?> NewestAsync(CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(articles.Count == 0 ? (ArticleId?)null : new ArticleId(articles.Keys.Max()));
        }
    }

    public Task<ArticleCounts> CountAsync(CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(new ArticleCounts(articles.Count, articles.Values.Count(article => article.IsSample)));
        }
    }

    public Task<bool> TakeDownAsync(ArticleId id, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (!articles.Remove(id.Value, out var article))
            {
                return Task.FromResult(false);
            }

            owners.TryAdd((null, ArticleKey.OfText(article.Analysis.Text).Value), id.Value);
            foreach (var key in KeysOf(id.Value))
            {
                owners.TryAdd((null, key.Key), null);
                owners[key] = null;
            }

            return Task.FromResult(true);
        }
    }

    /// <summary>Whose keys they are to the readers of a feed; without a number the article was taken down.</summary>
    internal Task<Dictionary<ArticleKey, ArticleId?>> OwnersAsync(FeedId feed, IEnumerable<ArticleKey> keys)
    {
        lock (gate)
        {
            FeedId? scope = Followers.IsForEverybody(feed) ? null : feed;
            return Task.FromResult(keys.Where(key => owners.ContainsKey((scope, key.Value)) || IsTakenDown(key)).Distinct()
                .ToDictionary(key => key, key => owners.GetValueOrDefault((scope, key.Value)) is { } id ? new ArticleId(id) : (ArticleId?)null));
        }
    }

    /// <summary>Gives everybody what only the followers of the feed had, except where everybody has it already.</summary>
    internal void GiveToEverybody(FeedId feed)
    {
        lock (gate)
        {
            foreach (var id in privateTo.Where(kept => kept.Value == feed).Select(kept => kept.Key).ToList())
            {
                var keys = KeysOf(id);
                if (!keys.Exists(key => owners.ContainsKey((null, key.Key))))
                {
                    keys.ForEach(key => owners.Remove(key));
                    keys.ForEach(key => owners.Add((null, key.Key), id));
                    privateTo.Remove(id);
                }
            }
        }
    }

    /// <summary>Deletes what only the followers of the feed had.</summary>
    internal void DeletePrivate(FeedId feed)
    {
        lock (gate)
        {
            foreach (var id in privateTo.Where(kept => kept.Value == feed).Select(kept => kept.Key).ToList())
            {
                KeysOf(id).ForEach(key => owners.Remove(key));
                articles.Remove(id);
                privateTo.Remove(id);
            }
        }
    }

    /// <summary>By number, whoever reads it.</summary>
    internal Article? Find(ArticleId id)
    {
        lock (gate)
        {
            return articles.GetValueOrDefault(id.Value);
        }
    }

    /// <summary>Looks at every article.</summary>
    public Task<IReadOnlyList<FoundArticle>> SearchAsync(ArticleSearch search, CancellationToken cancellation)
    {
        lock (gate)
        {
            var matcher = new QueryMatcher(search.Query, search.Mentions);
            return Task.FromResult<IReadOnlyList<FoundArticle>>(
            [
                .. ArticlesOf(search.Reader).Where(article => article.Day >= search.First && article.Day <= search.Last)
                    .OrderByDescending(article => article.Day).ThenByDescending(article => article.Id.Value)
                    .Select(article => (Article: article, Match: matcher.Match(article)))
                    .Where(found => found.Match is not null)
                    .Select(found => new FoundArticle(found.Article, found.Match!))
                    .Take(search.Limit),
            ]);
        }
    }

    private SaveResult Save(ArticleDraft draft)
    {
        if (!draft.IsSample)
        {
            RemoveSamples();
        }

        if (draft.Feed is { } feed && !Followers.IsFollowed(feed))
        {
            return new SaveResult.Unwanted();
        }

        FeedId? scope = draft.Feed is { } source && !Followers.IsForEverybody(source) ? source : null;
        var known = draft.Keys.Where(key => owners.ContainsKey((scope, key.Value))).ToList();
        if (known.Exists(key => owners[(scope, key.Value)] is null) || draft.Keys.Any(IsTakenDown))
        {
            return new SaveResult.TakenDown();
        }

        var isNew = known.Count == 0;
        var id = isNew ? ++lastId : owners[(scope, known[0].Value)]!.Value;
        foreach (var key in draft.Keys)
        {
            owners.TryAdd((scope, key.Value), id);
        }

        if (isNew && scope is { } only)
        {
            privateTo.Add(id, only);
        }

        var isSeen = !versions.Add((id, JsonSerializer.Serialize(draft.Analysis)));
        if (!isNew && (isSeen || ArticleRevision.IsOlder(draft.Analysis, articles[id].Analysis)))
        {
            return new SaveResult.Unchanged(new ArticleId(id));
        }

        var stored = isNew ? new Article(new ArticleId(id), draft.Analysis, draft.SourceName, draft.SeenAt) : articles[id];
        articles[id] = stored with
        {
            Analysis = draft.Analysis,
            Url = draft.Url ?? stored.Url,
            IsSample = isNew ? draft.IsSample : stored.IsSample,
        };
        return isNew ? new SaveResult.Added(new ArticleId(id)) : new SaveResult.Updated(new ArticleId(id));
    }

    private void RemoveSamples()
    {
        foreach (var sample in articles.Values.Where(article => article.IsSample).ToList())
        {
            articles.Remove(sample.Id.Value);
            foreach (var key in KeysOf(sample.Id.Value))
            {
                owners.Remove(key);
            }
        }
    }

    private IEnumerable<Article> ArticlesOf(WorkspaceId reader) =>
        articles.Values.Where(article => !privateTo.TryGetValue(article.Id.Value, out var feed) || Followers.Follows(reader, feed));

    private bool IsTakenDown(ArticleKey key) => owners.TryGetValue((null, key.Value), out var owner) && owner is null;

    private List<(FeedId? Feed, string Key)> KeysOf(long id) => [.. owners.Where(owner => owner.Value == id).Select(owner => owner.Key)];
}
