using DigestBot.Articles;
using DigestBot.Sources;
using DigestBot.Text;

namespace DigestBot.Feeds.Polling;

/// <summary>Reads the article of an item: in the feed where it is whole, on its page where the feed only advertises it.</summary>
internal sealed class ItemReader(IWebFetcher web)
{
    /// <param name="name">What a refusal calls the item.</param>
    /// <param name="feed">The feed it stands in.</param>
    /// <param name="item">What to read.</param>
    /// <param name="mayFetch">Whether its page may be asked for.</param>
    /// <param name="cancellation">Stops waiting and fetching.</param>
    public async Task<ItemReading> ReadAsync(string name, FeedContent feed, FeedItem item, bool mayFetch, CancellationToken cancellation)
    {
        if (!Teaser.Is(item))
        {
            return new ItemReading(FeedReader.Read(name, feed, item), IsFinal: true);
        }

        if (!mayFetch)
        {
            return new ItemReading(FeedReader.Read(name, feed, item), IsFinal: false);
        }

        var result = await web.FetchAsync(new FetchRequest(item.Link!) { Purpose = FetchPurpose.ArticlePage }, cancellation);
        return result is FetchResult.Fetched(var page) && OfPage(name, feed, item, page) is { } whole
            ? new ItemReading(whole, IsFinal: true)
            : new ItemReading(FeedReader.Read(name, feed, item), result is not FetchResult.Failed { Failure.IsPassing: true });
    }

    /// <summary>The article of the page; null when there is less on it than the feed says.</summary>
    private static ReadArticle.Readable? OfPage(string name, FeedContent feed, FeedItem item, SourceDocument page)
    {
        if (DocumentSniffer.Sniff(page) is not SniffResult.Known(DocumentKind.Page))
        {
            return null;
        }

        var input = new AnalysisInput
        {
            Kind = AnalysisKind.Html,
            Bytes = page.Content,
            Charset = page.Charset,
            Url = page.Url ?? item.Link,
            Published = item.Published,
            Title = item.Title,
        };
        return ArticleReader.Read(name, input)[0] is ReadArticle.Readable read && read.Analysis.Text.Length >= ItemText.Of(item).Length
            ? FeedReader.Complete(read, feed, item) with { Url = WebAddress.Clean(item.Link) }
            : null;
    }
}
