using DigestBot.Articles;
using Microsoft.EntityFrameworkCore;

namespace DigestBot.Storage.Articles;

/// <summary>The one write that decides: new, another wording, seen before, or taken down. Runs inside the caller's transaction.</summary>
internal static class ArticleSaving
{
    public static async Task<SaveResult> SaveAsync(DigestDb db, ArticleDraft draft, CancellationToken cancellation)
    {
        if (!draft.IsSample)
        {
            await RemoveSamplesAsync(db, cancellation);
        }

        var keys = draft.Keys.Select(key => key.Value).ToList();
        var known = await db.ArticleKeys.AsNoTracking().Where(row => keys.Contains(row.Key)).ToListAsync(cancellation);
        if (known.Exists(row => row.ArticleId is null))
        {
            return new SaveResult.TakenDown();
        }

        var strongest = known.MinBy(row => keys.IndexOf(row.Key))?.ArticleId;
        return strongest is { } id ? await UpdateAsync(db, id, draft, cancellation) : await AddAsync(db, draft, cancellation);
    }

    /// <summary>Adds the keys nobody has yet.</summary>
    public static async Task AddKeysAsync(DigestDb db, long id, IEnumerable<ArticleKey> keys, CancellationToken cancellation)
    {
        var values = keys.Select(key => key.Value).Distinct().ToList();
        var taken = await db.ArticleKeys.Where(row => values.Contains(row.Key)).Select(row => row.Key).ToListAsync(cancellation);
        db.ArticleKeys.AddRange(values.Except(taken).Select(key => new ArticleKeyRow { Key = key, ArticleId = id }));
    }

    private static async Task<SaveResult> AddAsync(DigestDb db, ArticleDraft draft, CancellationToken cancellation)
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
        db.Articles.Add(row);
        await db.SaveChangesAsync(cancellation);
        db.ArticleVersions.Add(new ArticleVersionRow { ArticleId = row.Id, Hash = AnalysisJson.Hash(row.Findings, row.Text) });
        await AddKeysAsync(db, row.Id, draft.Keys, cancellation);
        await db.SaveChangesAsync(cancellation);
        await db.PutInIndexAsync(row, cancellation);
        return new SaveResult.Added(new ArticleId(row.Id));
    }

    private static async Task<SaveResult> UpdateAsync(DigestDb db, long id, ArticleDraft draft, CancellationToken cancellation)
    {
        await AddKeysAsync(db, id, draft.Keys, cancellation);
        var row = await db.Articles.SingleAsync(article => article.Id == id, cancellation);
        var findings = AnalysisJson.Write(draft.Analysis);
        var hash = AnalysisJson.Hash(findings, draft.Analysis.Text);
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
        return isNews ? new SaveResult.Updated(new ArticleId(id)) : new SaveResult.Unchanged(new ArticleId(id));
    }

    private static async Task RemoveSamplesAsync(DigestDb db, CancellationToken cancellation)
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
