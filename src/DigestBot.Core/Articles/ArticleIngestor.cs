using System.Diagnostics;
using DigestBot.Sources;
using NodaTime;

namespace DigestBot.Articles;

/// <summary>Brings read articles into the store.</summary>
public sealed class ArticleIngestor(IArticleStore store, IClock clock)
{
    /// <summary>One transaction an article would cost more than reading it; more at once keep other writers waiting.</summary>
    private const int ArticlesAtOnce = 30;

    /// <summary>Stores what was read from a document: an article that is refused does not stop the rest.</summary>
    /// <param name="document">Where they were read.</param>
    /// <param name="articles">What was read.</param>
    /// <param name="feed">The feed that is followed and brought it; null when whoever runs the bot did, for everybody.</param>
    /// <param name="cancellation">Stops between transactions.</param>
    /// <returns>One result an article, in the document's order.</returns>
    public async Task<IReadOnlyList<IngestResult>> IngestAsync(
        SourceDocument document, IReadOnlyList<ReadArticle> articles, FeedId? feed, CancellationToken cancellation)
    {
        var results = new List<IngestResult>(articles.Count);
        foreach (var some in articles.Chunk(ArticlesAtOnce))
        {
            results.AddRange(await SaveAsync(document, some, feed, cancellation));
        }

        return results;
    }

    private async Task<IEnumerable<IngestResult>> SaveAsync(
        SourceDocument document, ReadArticle[] articles, FeedId? feed, CancellationToken cancellation)
    {
        var drafts = articles.OfType<ReadArticle.Readable>().Select(read => DraftOf(document, read, feed, clock.GetCurrentInstant())).ToList();
        var saved = new Queue<SaveResult>(await store.SaveAllAsync([.. drafts.Select(entry => entry.Draft)], cancellation));
        var entries = new Queue<(ArticleDraft Draft, string? Notice)>(drafts);
        return articles.Select(article => article switch
        {
            ReadArticle.Readable => ResultOf(document, entries.Dequeue(), saved.Dequeue()),
            ReadArticle.Refused refused => new IngestResult.Refused(document.Name, refused.Title, refused.Reason),
            _ => throw new UnreachableException(),
        }).ToList();
    }

    private static (ArticleDraft Draft, string? Notice) DraftOf(
        SourceDocument document, ReadArticle.Readable read, FeedId? feed, Instant now)
    {
        var (analysis, notice) = FarFuture.Distrust(read.Analysis, now);
        return (new ArticleDraft(KeysOf(read), analysis, document.Name, now) { Url = read.Url, IsSample = document.IsSample, Feed = feed }, notice);
    }

    private static IngestResult ResultOf(SourceDocument document, (ArticleDraft Draft, string? Notice) entry, SaveResult saved)
    {
        var title = entry.Draft.Title;
        IngestResult result = saved switch
        {
            SaveResult.Added(var id) => new IngestResult.Added(document.Name, title, id),
            SaveResult.Updated(var id) => new IngestResult.Updated(document.Name, title, id),
            SaveResult.Unchanged(var id) => new IngestResult.Unchanged(document.Name, title, id),
            SaveResult.TakenDown => new IngestResult.TakenDown(document.Name, title),
            SaveResult.Unwanted => new IngestResult.Refused(document.Name, title, $"nobody follows the feed of “{title}” any more"),
            _ => throw new UnreachableException(),
        };
        return result with { Notice = entry.Notice };
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
