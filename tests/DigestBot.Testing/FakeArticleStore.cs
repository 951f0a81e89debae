using System.Text.Json;
using DigestBot.Articles;
using DigestBot.Stories.Queries;
using NodaTime;

namespace DigestBot.Testing;

/// <summary>Articles in memory; held to the same compliance suite as the databases.</summary>
public sealed class FakeArticleStore : IArticleStore, IArticleSearch
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, Article> articles = [];
    private readonly Dictionary<string, long?> owners = [];
    private readonly HashSet<(long Id, string Wording)> versions = [];
    private long lastId;

    public async Task<SaveResult> SaveAsync(ArticleDraft draft, CancellationToken cancellation) => (await SaveAllAsync([draft], cancellation))[0];

    public Task<IReadOnlyList<SaveResult>> SaveAllAsync(IReadOnlyList<ArticleDraft> drafts, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<SaveResult>>([.. drafts.Select(Save)]);
        }
    }

    public Task<IReadOnlyList<Article>> OfDaysAsync(LocalDate first, LocalDate last, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<Article>>(
            [
                .. articles.Values.Where(article => article.Day >= first && article.Day <= last)
                    .OrderByDescending(article => article.Day).ThenBy(article => article.Id.Value),
            ]);
        }
    }

    public Task<IReadOnlyList<LocalDate>> DaysAsync(LocalDate last, int count, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<LocalDate>>(
                [.. articles.Values.Select(article => article.Day).Where(day => day <= last).Distinct().OrderDescending().Take(count)]);
        }
    }

    public Task<Article?> FindAsync(ArticleId id, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(articles.GetValueOrDefault(id.Value));
        }
    }

    public Task<Article?> FindAsync(ArticleKey key, CancellationToken cancellation)
    {
        lock (gate)
        {
            return Task.FromResult(owners.TryGetValue(key.Value, out var id) && id is { } own ? articles.GetValueOrDefault(own) : null);
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

            owners.TryAdd(ArticleKey.OfText(article.Analysis.Text).Value, id.Value);
            foreach (var key in KeysOf(id.Value))
            {
                owners[key] = null;
            }

            return Task.FromResult(true);
        }
    }

    /// <summary>Whose keys they are; without a number the article was taken down.</summary>
    internal Task<Dictionary<ArticleKey, ArticleId?>> OwnersAsync(IEnumerable<ArticleKey> keys)
    {
        lock (gate)
        {
            return Task.FromResult(keys.Where(key => owners.ContainsKey(key.Value)).Distinct()
                .ToDictionary(key => key, key => owners[key.Value] is { } id ? new ArticleId(id) : (ArticleId?)null));
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
                .. articles.Values.Where(article => article.Day >= search.First && article.Day <= search.Last)
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

        var known = draft.Keys.Where(key => owners.ContainsKey(key.Value)).ToList();
        if (known.Exists(key => owners[key.Value] is null))
        {
            return new SaveResult.TakenDown();
        }

        var isNew = known.Count == 0;
        var id = isNew ? ++lastId : owners[known[0].Value]!.Value;
        foreach (var key in draft.Keys)
        {
            owners.TryAdd(key.Value, id);
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

    private List<string> KeysOf(long id) => [.. owners.Where(owner => owner.Value == id).Select(owner => owner.Key)];
}
