using System.Diagnostics;
using DigestBot.Sources;
using NodaTime;

namespace DigestBot.Articles;

/// <summary>Brings read articles into the store.</summary>
public sealed class ArticleIngestor(IArticleStore store, IClock clock)
{
    /// <summary>Stores what was read from a document, article by article: one that is refused does not stop the rest.</summary>
    /// <returns>One result an article, in the document's order.</returns>
    public async Task<IReadOnlyList<IngestResult>> IngestAsync(
        SourceDocument document, IReadOnlyList<ReadArticle> articles, CancellationToken cancellation)
    {
        var results = new List<IngestResult>(articles.Count);
        foreach (var article in articles)
        {
            results.Add(await IngestAsync(document, article, cancellation));
        }

        return results;
    }

    /// <summary>Stores one article that was read from a document.</summary>
    public async Task<IngestResult> IngestAsync(
        SourceDocument document, ReadArticle article, CancellationToken cancellation) => article switch
    {
        ReadArticle.Readable readable => await SaveAsync(document, readable, cancellation),
        ReadArticle.Refused refused => new IngestResult.Refused(document.Name, refused.Title, refused.Reason),
        _ => throw new UnreachableException(),
    };

    private async Task<IngestResult> SaveAsync(SourceDocument document, ReadArticle.Readable read, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var (analysis, notice) = FarFuture.Distrust(read.Analysis, now);
        var draft = new ArticleDraft(KeysOf(read), analysis, document.Name, now) { Url = read.Url, IsSample = document.IsSample };
        var title = draft.Title;
        IngestResult result = await store.SaveAsync(draft, cancellation) switch
        {
            SaveResult.Added(var id) => new IngestResult.Added(document.Name, title, id),
            SaveResult.Updated(var id) => new IngestResult.Updated(document.Name, title, id),
            SaveResult.Unchanged(var id) => new IngestResult.Unchanged(document.Name, title, id),
            SaveResult.TakenDown => new IngestResult.TakenDown(document.Name, title),
            _ => throw new UnreachableException(),
        };
        return result with { Notice = notice };
    }

    /// <summary>
    /// The text identifies only what has neither guid nor address: the same words at two addresses are two articles,
    /// and one story with a copy.
    /// </summary>
    private static List<ArticleKey> KeysOf(ReadArticle.Readable read)
    {
        var keys = new List<ArticleKey>(3);
        if (read.FeedKey is { } feedKey)
        {
            keys.Add(feedKey);
        }

        if (read is { Url: { } url, IsUrlItsOwn: true })
        {
            keys.Add(ArticleKey.OfUrl(url));
        }

        if (read.SpareKey is { } spareKey)
        {
            keys.Add(spareKey);
        }

        return keys.Count > 0 ? keys : [ArticleKey.OfText(read.Analysis.Text)];
    }
}
