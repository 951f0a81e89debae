using System.Diagnostics;
using DigestBot.Articles;
using DigestBot.Sources;

namespace DigestBot.Feeds;

/// <summary>Reads a document of any kind: pages, feeds, JSON articles, dumps. Stores nothing.</summary>
public static class SourceReader
{
    public static IReadOnlyList<ReadArticle> Read(SourceDocument document) => DocumentSniffer.Sniff(document) switch
    {
        SniffResult.Known(DocumentKind.Feed) => FeedReader.Read(document),
        SniffResult.Known(var kind) => ArticleReader.Read(document, kind),
        SniffResult.Refused(var reason) => [new ReadArticle.Refused(null, reason)],
        _ => throw new UnreachableException(),
    };
}
