using DigestBot.Articles;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Articles;

/// <summary>Articles in a relational database. Each verb is one context and one transaction.</summary>
internal sealed class ArticleStore(Func<DigestDb> open, WriteTurn turn) : IArticleStore
{
    /// <summary>Two writers that add one article at once collide on its keys; the second then finds what the first one stored.</summary>
    private const int Attempts = 3;

    /// <summary>Keys asked for in one statement; databases limit its parameters.</summary>
    private const int KeysAtOnce = 500;

    public async Task<SaveResult> SaveAsync(ArticleDraft draft, CancellationToken cancellation) => (await SaveAllAsync([draft], cancellation))[0];

    public async Task<IReadOnlyList<SaveResult>> SaveAllAsync(IReadOnlyList<ArticleDraft> drafts, CancellationToken cancellation)
    {
        if (drafts.Count == 0)
        {
            return [];
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var db = open();
                using var own = await turn.TakeAsync(cancellation);
                await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
                var results = await new ArticleSaving(db).SaveAsync(drafts, cancellation);
                await transaction.CommitAsync(cancellation);
                return results;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // read anew what the other writer stored
            }
        }
    }

    public async Task<IReadOnlyList<Article>> OfDaysAsync(WorkspaceId reader, LocalDate first, LocalDate last, CancellationToken cancellation)
    {
        await using var db = open();
        var rows = await db.ArticlesOf(reader).AsNoTracking()
            .Where(article => article.Day >= first && article.Day <= last)
            .OrderByDescending(article => article.Day).ThenBy(article => article.Id)
            .ToListAsync(cancellation);
        return [.. rows.Select(ArticleOf)];
    }

    public async Task<IReadOnlyList<LocalDate>> DaysAsync(WorkspaceId reader, LocalDate last, int count, CancellationToken cancellation)
    {
        await using var db = open();
        return await db.ArticlesOf(reader).Select(article => article.Day).Where(day => day <= last)
            .Distinct().OrderDescending().Take(count).ToListAsync(cancellation);
    }

    public async Task<Article?> FindAsync(WorkspaceId reader, ArticleId id, CancellationToken cancellation)
    {
        await using var db = open();
        return await db.ArticlesOf(reader).AsNoTracking().SingleOrDefaultAsync(article => article.Id == id.Value, cancellation) is { } row
            ? ArticleOf(row)
            : null;
    }

    public async Task<Article?> FindAsync(WorkspaceId reader, ArticleKey key, CancellationToken cancellation)
    {
        await using var db = open();
        var feeds = await db.FeedFollowers.Where(follower => follower.Workspace == reader.Value).Select(follower => follower.FeedId).ToListAsync(cancellation);
        foreach (var some in feeds.Select(feed => PrivateKeys.Of(feed, key.Value)).Append(key.Value).Chunk(KeysAtOnce))
        {
            var found = await db.ArticleKeys.AsNoTracking().Where(owned => some.Contains(owned.Key) && owned.ArticleId != null).ToListAsync(cancellation);
            if (found.MaxBy(owned => owned.Key != key.Value) is { ArticleId: { } id } && await FindAsync(reader, new ArticleId(id), cancellation) is { } article)
            {
                return article;
            }
        }

        return null;
    }

    public async Task<ArticleId?> NewestAsync(CancellationToken cancellation)
    {
        await using var db = open();
        return await db.Articles.MaxAsync(article => (long?)article.Id, cancellation) is { } id ? new ArticleId(id) : null;
    }

    public async Task<ArticleCounts> CountAsync(CancellationToken cancellation)
    {
        await using var db = open();
        var counts = await db.Articles.GroupBy(article => article.IsSample)
            .Select(group => new { IsSample = group.Key, Count = group.Count() })
            .ToListAsync(cancellation);
        return new ArticleCounts(counts.Sum(count => count.Count), counts.Where(count => count.IsSample).Sum(count => count.Count));
    }

    public async Task<bool> TakeDownAsync(ArticleId id, CancellationToken cancellation)
    {
        await using var db = open();
        using var own = await turn.TakeAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Articles.SingleOrDefaultAsync(article => article.Id == id.Value, cancellation) is not { } row)
        {
            return false;
        }

        // whoever pastes the words of the page again brings them without its address
        List<string> words = [ArticleKey.OfText(row.Text).Value];
        // and another feed what only one had
        words.AddRange((await KeysOfAsync(db, id, cancellation)).Select(PrivateKeys.WithoutFeed).OfType<string>());
        var known = await db.ArticleKeys.Where(key => words.Contains(key.Key)).Select(key => key.Key).ToListAsync(cancellation);
        db.ArticleKeys.AddRange(words.Except(known).Select(key => new ArticleKeyRow { Key = key, ArticleId = id.Value }));
        await db.SaveChangesAsync(cancellation);

        await db.RemoveFromIndexAsync(row.Day, row.Id, cancellation);
        db.Articles.Remove(row);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    private static Task<List<string>> KeysOfAsync(DigestDb db, ArticleId id, CancellationToken cancellation) =>
        db.ArticleKeys.Where(key => key.ArticleId == id.Value).Select(key => key.Key).ToListAsync(cancellation);

    public static Article ArticleOf(ArticleRow row) =>
        new(new ArticleId(row.Id), AnalysisJson.Read(row.Findings, row.Text), row.SourceName, row.FirstSeen)
        {
            Url = row.Url is null ? null : new Uri(row.Url),
            IsSample = row.IsSample,
        };
}
