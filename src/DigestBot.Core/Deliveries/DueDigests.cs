using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Health;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>Composes the digests that are due into the outbox. A run that was missed is made up for by one digest of all that time.</summary>
public sealed partial class DueDigests(
    ISubscriptionStore subscriptions,
    IOutbox outbox,
    TopicDirectory topics,
    BriefingComposer composer,
    BreakingStories breaking,
    FailingSources sources,
    IFeedStore feeds,
    IEnumerable<IMessenger> messengers,
    StorageHealth storage,
    IClock clock,
    ILogger<DueDigests> log)
{
    /// <summary>Subscriptions of a round. What they share is made once a round, and all of them are in memory meanwhile: about a kilobyte each.</summary>
    private const int ARound = 20_000;

    /// <summary>Runs of a transaction: each costs a commit, and other writers wait for it to end. Nobody measured which number is best.</summary>
    private const int ABatch = 48;

    /// <summary>When so many in a row fail to be stored, it is not their fault.</summary>
    private const int MostFailures = 3;

    /// <returns>How many digests were put into the outbox.</returns>
    public async Task<int> ComposeAsync(CancellationToken cancellation)
    {
        var enqueued = 0;
        foreach (var platform in messengers.Select(messenger => messenger.Platform).Distinct())
        {
            for (var isMore = true; isMore;)
            {
                var (count, done, isFull) = await RoundAsync(platform, cancellation);
                enqueued += count;
                isMore = isFull && done > 0;
            }
        }

        return enqueued;
    }

    private async Task<(int Enqueued, int Done, bool IsFull)> RoundAsync(Platform platform, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var due = await subscriptions.DueAsync(platform, now, ARound, cancellation);
        if (due.Count == 0)
        {
            return (0, 0, false);
        }

        var round = new ComposingRound(now, subscriptions, topics, new SharedBriefings(composer, subscriptions, feeds, now), breaking, sources, storage, log)
        {
            KeepsAll = due.Count == ARound,
        };
        var (enqueued, done) = (0, 0);
        await foreach (var batch in round.ComposeAsync(due, cancellation).Chunk(ABatch).WithCancellation(cancellation))
        {
            var ids = await EnqueueAsync(batch, now, cancellation);
            enqueued += ids.Count(id => id is not null);
            done += ids.Count;
        }

        return (enqueued, done + round.Paused, due.Count == ARound);
    }

    /// <returns>Of those that could be stored.</returns>
    private async Task<IReadOnlyList<DeliveryId?>> EnqueueAsync(ComposedRun[] batch, Instant now, CancellationToken cancellation)
    {
        try
        {
            return await outbox.EnqueueAllAsync(batch, now, cancellation);
        }
        catch (Exception broken) when (!cancellation.IsCancellationRequested && !storage.Notices(broken))
        {
            return await EnqueueEachAsync(batch, now, cancellation);
        }
    }

    /// <summary>One that cannot be stored must not stop the others, unless the database fails them all; it stays due.</summary>
    private async Task<List<DeliveryId?>> EnqueueEachAsync(ComposedRun[] batch, Instant now, CancellationToken cancellation)
    {
        var (ids, failures) = (new List<DeliveryId?>(), 0);
        foreach (var run in batch)
        {
            try
            {
                ids.Add(await outbox.EnqueueAsync(run, now, cancellation));
                failures = 0;
            }
            catch (Exception broken) when (!cancellation.IsCancellationRequested && !storage.Notices(broken) && ++failures < MostFailures)
            {
                LogBroken(run.Due.Topic, run.Due.Channel.Platform, run.Due.Channel.Channel, broken);
            }
        }

        return ids;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The briefing on {Topic} for {Platform} channel {Channel} could not be stored")]
    private partial void LogBroken(string topic, Platform platform, string channel, Exception exception);
}
