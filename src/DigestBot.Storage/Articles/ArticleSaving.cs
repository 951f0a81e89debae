using DigestBot.Articles;
using DigestBot.Storage.Feeds;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Articles;

/// <summary>The one write that decides: new, another wording, seen before, or taken down. Runs inside the caller's transaction.</summary>
internal sealed class ArticleSaving(DigestDb db)
{
    /// <summary>Keys asked for in one statement; databases limit its parameters.</summary>
    private const int KeysAtOnce = 500;

    /// <summary>Of all keys of the drafts those somebody has, each with its article; null for one that was taken down.</summary>
    private readonly Dictionary<string, long?> owners = [];

    private readonly Dictionary<FeedId, FeedAudience> audiences = [];

    public async Task<IReadOnlyList<SaveResult>> SaveAsync(IReadOnlyList<ArticleDraft> drafts, CancellationToken cancellation)
    {
        if (drafts.Any(draft => !draft.IsSample))
        {
            await RemoveSamplesAsync(cancellation);
        }

        foreach (var feed in drafts.Select(draft => draft.Feed).OfType<FeedId>().Distinct())
        {
            audiences.Add(feed, await FeedFollowers.AudienceAsync(db, feed.Value, cancellation));
        }

        var keys = drafts.SelectMany(draft => draft.Keys).Select(key => key.Value).Concat(drafts.SelectMany(KeysOf))
            .Concat(drafts.SelectMany(KeysOf).Select(GoneKeys.Of));
        foreach (var some in keys.Distinct().Chunk(KeysAtOnce))
        {
            foreach (var row in await db.ArticleKeys.AsNoTracking().Where(row => some.Contains(row.Key)).ToListAsync(cancellation))
            {
                owners.Add(row.Key, row.ArticleId);
            }
        }

        var results = new List<SaveResult>(drafts.Count);
        foreach (var draft in drafts)
        {
            results.Add(await SaveAsync(draft, cancellation));
            db.ChangeTracker.Clear(); // what is stored is not looked at again
        }

        return results;
    }

    private async Task<SaveResult> SaveAsync(ArticleDraft draft, CancellationToken cancellation)
    {
        var known = KeysOf(draft).Where(owners.ContainsKey).Select(key => owners[key]).ToList();
        return AudienceOf(draft) == FeedAudience.Nobody ? new SaveResult.Unwanted()
            : known.Contains(null) || IsTakenDown(draft) ? new SaveResult.TakenDown()
            : known.Count > 0 ? await UpdateAsync(known[0]!.Value, draft, cancellation)
            : !IsGone(draft) ? await AddAsync(draft, cancellation)
            : draft.Feed is not null ? new SaveResult.TakenDown()
            : await AddAgainAsync(draft, cancellation);
    }

    private async Task<SaveResult> AddAsync(ArticleDraft draft, CancellationToken cancellation)
    {
        var row = new ArticleRow
        {
            Day = draft.Day,
            FirstSeen = draft.SeenAt,
            Title = draft.Title,
            Language = draft.Analysis.Language,
            Publisher = draft.Analysis.Publisher,
            Url = draft.Url?.AbsoluteUri,
            SourceName = draft.SourceName,
            IsSample = draft.IsSample,
            Text = draft.Analysis.Text,
            Findings = AnalysisJson.Write(draft.Analysis),
        };
        var keys = FreeKeys(draft);
        db.Articles.Add(row);
        db.ArticleVersions.Add(new ArticleVersionRow { Article = row, Hash = AnalysisJson.Hash(draft.Analysis) });
        db.ArticleKeys.AddRange(keys.Select(key => new ArticleKeyRow { Key = key, Article = row }));
        if (PrivateTo(draft) is { } feed)
        {
            db.PrivateArticles.Add(new PrivateArticleRow { Article = row, FeedId = feed.Value });
        }

        await db.SaveChangesAsync(cancellation);
        await db.PutInIndexAsync(row, cancellation);
        Own(keys, row.Id);
        return new SaveResult.Added(new ArticleId(row.Id));
    }

    /// <summary>It went because it was old, and somebody wants it.</summary>
    private async Task<SaveResult> AddAgainAsync(ArticleDraft draft, CancellationToken cancellation)
    {
        var gone = KeysOf(draft).Select(GoneKeys.Of).Where(owners.Remove).ToList();
        await db.ArticleKeys.Where(row => gone.Contains(row.Key)).ExecuteDeleteAsync(cancellation);
        return await AddAsync(draft, cancellation);
    }

    private async Task<SaveResult> UpdateAsync(long id, ArticleDraft draft, CancellationToken cancellation)
    {
        var keys = FreeKeys(draft);
        db.ArticleKeys.AddRange(keys.Select(key => new ArticleKeyRow { Key = key, ArticleId = id }));
        var row = await db.Articles.ForUpdate().SingleOrDefaultAsync(article => article.Id == id, cancellation)
            ?? throw new DbUpdateConcurrencyException($"Article {id} went while it was updated");
        var findings = AnalysisJson.Write(draft.Analysis);
        var hash = AnalysisJson.Hash(draft.Analysis);
        var isSeen = await db.ArticleVersions.AnyAsync(version => version.ArticleId == id && version.Hash == hash, cancellation);
        if (!isSeen)
        {
            db.ArticleVersions.Add(new ArticleVersionRow { ArticleId = id, Hash = hash });
        }

        var isNews = !isSeen && !ArticleRevision.IsOlder(draft.Analysis, AnalysisJson.Read(row.Findings, row.Text));
        if (isNews)
        {
            await db.RemoveFromIndexAsync(row.Day, id, cancellation);
            // a date learned later moves the article; one that is still unknown keeps the day it was first seen
            row.Day = (draft with { SeenAt = row.FirstSeen }).Day;
            row.Title = draft.Title;
            row.Language = draft.Analysis.Language;
            row.Publisher = draft.Analysis.Publisher;
            row.Url = draft.Url?.AbsoluteUri ?? row.Url;
            row.Text = draft.Analysis.Text;
            row.Findings = findings;
            await db.PutInIndexAsync(row, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        Own(keys, id);
        return isNews ? new SaveResult.Updated(new ArticleId(id)) : new SaveResult.Unchanged(new ArticleId(id));
    }

    /// <summary>Those nobody has yet.</summary>
    private List<string> FreeKeys(ArticleDraft draft) => [.. KeysOf(draft).Distinct().Where(key => !owners.ContainsKey(key))];

    /// <summary>As they are stored.</summary>
    private IEnumerable<string> KeysOf(ArticleDraft draft) =>
        PrivateTo(draft) is { } feed ? draft.Keys.Select(key => PrivateKeys.Of(feed.Value, key.Value)) : draft.Keys.Select(key => key.Value);

    /// <summary>What was taken down for everybody does not come back by a private feed.</summary>
    private bool IsTakenDown(ArticleDraft draft) => draft.Keys.Any(key => owners.TryGetValue(key.Value, out var owner) && owner is null);

    private bool IsGone(ArticleDraft draft) => KeysOf(draft).Select(GoneKeys.Of).Any(owners.ContainsKey);

    private FeedId? PrivateTo(ArticleDraft draft) => AudienceOf(draft) == FeedAudience.Everybody ? null : draft.Feed;

    private FeedAudience AudienceOf(ArticleDraft draft) => draft.Feed is { } feed ? audiences[feed] : FeedAudience.Everybody;

    private void Own(List<string> keys, long id)
    {
        foreach (var key in keys)
        {
            owners.Add(key, id);
        }
    }

    private async Task RemoveSamplesAsync(CancellationToken cancellation)
    {
        // written out because EF asks for the bare column, for which SQLite reads every article there is, at every article that comes in
        var samples = await db.Articles.FromSql($"""SELECT * FROM "Articles" WHERE "IsSample" = {true}""")
            .Select(article => new { article.Day, article.Id }).ToListAsync(cancellation);
        if (samples.Count == 0)
        {
            return;
        }

        foreach (var sample in samples)
        {
            await db.RemoveFromIndexAsync(sample.Day, sample.Id, cancellation);
        }

        await db.ArticleKeys.Where(key => key.Article!.IsSample).ExecuteDeleteAsync(cancellation);
        await db.Articles.Where(article => article.IsSample).ExecuteDeleteAsync(cancellation);
    }
}
