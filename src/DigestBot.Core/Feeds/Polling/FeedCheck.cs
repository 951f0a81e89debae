using System.Diagnostics;
using DigestBot.Sources;
using NodaTime;

namespace DigestBot.Feeds.Polling;

/// <summary>Asks one feed and takes in what is new. Changes nothing about the feed itself.</summary>
internal sealed class FeedCheck(IWebFetcher web, ItemTaking items, IClock clock)
{
    private const string NotAFeedRemedy = "look for the feed's new address on the publisher's site";

    public async Task<FeedCheckResult> RunAsync(Feed feed, CancellationToken cancellation)
    {
        var request = new FetchRequest(feed.Url) { Purpose = FetchPurpose.Feed, ETag = feed.ETag, LastModified = feed.LastModified };
        var result = await web.FetchAsync(request, cancellation);
        var now = clock.GetCurrentInstant();
        return result switch
        {
            FetchResult.Fetched(var document) => await ReadAsync(feed, document, result.Headers, now, cancellation),
            FetchResult.NotModified => new FeedCheckResult(
                FeedChecks.NotModified(feed, result.Headers, now), [], PollReport.Nothing with { Checked = 1, NotModified = 1 }),
            FetchResult.Failed { Failure: FetchFailure.HostPaused } => new FeedCheckResult(
                FeedChecks.Postponed(feed, result.Headers, now), [], PollReport.Nothing),
            FetchResult.Failed failed => Failed(FeedChecks.Failed(feed, failed.Failure, failed.Headers, now)),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<FeedCheckResult> ReadAsync(
        Feed feed, SourceDocument document, FetchHeaders headers, Instant now, CancellationToken cancellation)
    {
        switch (FeedParser.Parse(document with { Name = "the document" }))
        {
            case FeedParseResult.Refused(var reason):
                return Failed(FeedChecks.Failed(feed, $"answers, but {reason}", NotAFeedRemedy, isPassing: false, headers, now));
            case FeedParseResult.Parsed(var content):
                var taken = await items.TakeAsync(feed, document, content, now, cancellation);
                var read = FeedChecks.Read(feed, content, headers, taken.Identity, taken.New, now);
                return new(read, taken.Seen, PollReport.Nothing with { Checked = 1, Added = taken.Added, Updated = taken.Updated });
            default:
                throw new UnreachableException();
        }
    }

    private static FeedCheckResult Failed(Feed feed) => new(feed, [], PollReport.Nothing with { Checked = 1, Failed = 1 });
}
