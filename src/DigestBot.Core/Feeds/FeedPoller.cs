using System.Collections.Concurrent;
using DigestBot.Articles;
using DigestBot.Feeds.Polling;
using DigestBot.Sources;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Feeds;

/// <summary>
/// Polls the feeds that are due: claim, fetch, read what is new, record, plan the next check. It keeps nothing between rounds,
/// so that it may be stopped anywhere: a feed whose check was not recorded is claimed again and finds its articles stored.
/// </summary>
public sealed partial class FeedPoller(
    IFeedStore feeds, ArticleIngestor articles, IWebFetcher web, IClock clock, ILogger<FeedPoller> log)
{
    /// <summary>Longer than a round takes; a feed of a worker that died waits so long.</summary>
    private static readonly Duration Lease = Duration.FromMinutes(20);

    private readonly FeedCheck check = new(web, new ItemTaking(feeds, articles, new ItemReader(web)), clock);

    /// <summary>One round.</summary>
    /// <param name="max">Feeds claimed at most.</param>
    /// <param name="parallelism">Hosts asked at the same time; the feeds of one host come one after the other.</param>
    /// <param name="cancellation">Stops in the middle; nothing is lost by it.</param>
    public async Task<PollReport> PollDueAsync(int max, int parallelism, CancellationToken cancellation)
    {
        var claims = await feeds.ClaimDueAsync(clock.GetCurrentInstant(), max, Lease, cancellation);
        var gate = new Lock();
        var total = PollReport.Nothing;
        var unrecorded = new ConcurrentQueue<Exception>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellation };
        await Parallel.ForEachAsync(claims.GroupBy(claim => claim.Feed.Url.Host), options, async (host, token) =>
        {
            foreach (var claim in host)
            {
                var report = await PollAsync(claim, unrecorded, token);
                lock (gate)
                {
                    total += report;
                }
            }
        });
        if (unrecorded.TryPeek(out var first))
        {
            LogUnrecorded(unrecorded.Count, (int)Lease.TotalMinutes, first.GetBaseException().Message);
        }

        return total;
    }

    private async Task<PollReport> PollAsync(FeedClaim claim, ConcurrentQueue<Exception> unrecorded, CancellationToken cancellation)
    {
        if (clock.GetCurrentInstant() >= claim.Until)
        {
            return PollReport.Nothing;
        }

        try
        {
            var result = await check.RunAsync(claim.Feed, cancellation);
            return await feeds.RecordAsync(claim, result.Feed, result.Items, cancellation) ? result.Report : PollReport.Nothing;
        }
        catch (Exception broken) when (!cancellation.IsCancellationRequested)
        {
            // one feed must not stop the others
            return await RecordBrokenAsync(claim, broken, unrecorded, cancellation);
        }
    }

    private async Task<PollReport> RecordBrokenAsync(
        FeedClaim claim, Exception broken, ConcurrentQueue<Exception> unrecorded, CancellationToken cancellation)
    {
        var failed = FeedChecks.Failed(
            claim.Feed, "could not be taken in because of a fault of this program", "tell whoever runs the bot; its log has the details",
            isPassing: true, FetchHeaders.None, clock.GetCurrentInstant());
        try
        {
            var isRecorded = await feeds.RecordAsync(claim, failed, [], cancellation);
            // its address may hold somebody's key
            LogBroken(claim.Feed.Id.Value, claim.Feed.Url.Host, broken);
            return isRecorded ? PollReport.Nothing with { Checked = 1, Failed = 1 } : PollReport.Nothing;
        }
        catch (Exception deeper) when (!cancellation.IsCancellationRequested)
        {
            // not the feed's fault but the store's, and then of all feeds alike: said once a round
            unrecorded.Enqueue(deeper);
            return PollReport.Nothing with { Checked = 1, Failed = 1 };
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "What came of {Count} feeds could not be stored; they are asked again after {Minutes} minutes: {Reason}")]
    private partial void LogUnrecorded(int count, int minutes, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Feed {Number} of {Host} could not be taken in")]
    private partial void LogBroken(long number, string host, Exception exception);
}
