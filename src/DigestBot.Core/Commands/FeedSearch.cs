using System.Diagnostics;
using DigestBot.Feeds;
using DigestBot.Sources;

namespace DigestBot.Commands;

/// <summary>Finds the feed behind an address: the address itself, what its page links to, at last the usual places.</summary>
public sealed class FeedSearch(IWebFetcher web, HostPace pace)
{
    /// <summary>Somebody waits for the answer, and a host is asked once a second.</summary>
    private const int MostGuesses = 4;

    public async Task<FeedSearchResult> FindAsync(Uri url, CancellationToken cancellation)
    {
        switch (await web.FetchAsync(url, cancellation))
        {
            case FetchResult.Failed failed:
                return new FeedSearchResult.NotFound($"{failed.Reason}; {failed.Failure.Remedy}.");
            case FetchResult.Fetched fetched when AsFeed(url, fetched) is { } feed:
                return feed;
            case FetchResult.Fetched { Document: var document } when IsPage(document):
                return await FindOnAsync(document, cancellation);
            case FetchResult.Fetched { Document: var document } when FeedParser.Parse(document) is FeedParseResult.Refused refused:
                return new FeedSearchResult.NotFound($"{refused.Reason}.");
            default:
                throw new UnreachableException();
        }
    }

    private async Task<FeedSearchResult> FindOnAsync(SourceDocument page, CancellationToken cancellation)
    {
        var links = FeedDiscovery.Links(page);
        if (links.Count > 1)
        {
            return new FeedSearchResult.Several(links);
        }

        foreach (var candidate in links.Count == 1 ? [links[0].Url] : FeedDiscovery.Guesses(page.Url!).Take(MostGuesses))
        {
            await pace.WaitAsync(candidate, cancellation);
            if (await web.FetchAsync(candidate, cancellation) is FetchResult.Fetched fetched && AsFeed(candidate, fetched) is { } feed)
            {
                return feed;
            }
        }

        return new FeedSearchResult.NotFound(
            $"{page.Url} is a page that names no feed, and there is none in the usual places; look for “RSS” on the site and give that address.");
    }

    private static bool IsPage(SourceDocument document) => DocumentSniffer.Sniff(document) is SniffResult.Known(DocumentKind.Page);

    /// <summary>A feed is followed where it was asked for: what redirects for the time being may lead elsewhere tomorrow.</summary>
    private static FeedSearchResult.Found? AsFeed(Uri asked, FetchResult.Fetched fetched) =>
        FeedParser.Parse(fetched.Document) is FeedParseResult.Parsed(var feed) ? new FeedSearchResult.Found(fetched.Headers.MovedTo ?? asked, feed) : null;
}
