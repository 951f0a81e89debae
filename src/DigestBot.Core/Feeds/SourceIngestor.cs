using DigestBot.Articles;
using DigestBot.Sources;

namespace DigestBot.Feeds;

/// <summary>Takes a document of any kind the whole way into the store, for everybody.</summary>
public sealed class SourceIngestor(ArticleIngestor articles)
{
    /// <returns>One result an article; a document that is refused as a whole gives one refusal.</returns>
    public Task<IReadOnlyList<IngestResult>> IngestAsync(SourceDocument document, CancellationToken cancellation) =>
        articles.IngestAsync(document, SourceReader.Read(document), feed: null, cancellation);
}
