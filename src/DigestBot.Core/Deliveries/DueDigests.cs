using DigestBot.Digests;
using DigestBot.Feeds;
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
    DigestComposer composer,
    FailingSources sources,
    IEnumerable<IMessenger> messengers,
    IClock clock,
    ILogger<DueDigests> log)
{
    private const int AtOnce = 500;

    /// <summary>What a first briefing covers.</summary>
    private static readonly Duration FirstWindow = Duration.FromHours(24);

    /// <returns>How many digests were put into the outbox.</returns>
    public async Task<int> ComposeAsync(CancellationToken cancellation)
    {
        var enqueued = 0;
        foreach (var platform in messengers.Select(messenger => messenger.Platform).Distinct())
        {
            IReadOnlyList<Subscription> due;
            var failing = new Dictionary<WorkspaceId, IReadOnlyList<Feed>>();
            var done = 0;
            do
            {
                done = 0;
                due = await subscriptions.DueAsync(platform, clock.GetCurrentInstant(), AtOnce, cancellation);
                foreach (var subscription in due)
                {
                    var result = await TryAsync(subscription, failing, cancellation);
                    enqueued += result == Outcome.Enqueued ? 1 : 0;
                    done += result == Outcome.Failed ? 0 : 1;
                }
            }
            while (due.Count == AtOnce && done > 0);
        }

        return enqueued;
    }

    private async Task<Outcome> TryAsync(
        Subscription due, Dictionary<WorkspaceId, IReadOnlyList<Feed>> failing, CancellationToken cancellation)
    {
        try
        {
            return await ComposeAsync(due, failing, cancellation) ? Outcome.Enqueued : Outcome.NothingToSend;
        }
        catch (Exception broken) when (!cancellation.IsCancellationRequested)
        {
            // one must not stop the others; it stays due
            LogBroken(due.Topic, due.Channel.Platform, due.Channel.Channel, broken);
            return Outcome.Failed;
        }
    }

    private async Task<bool> ComposeAsync(
        Subscription due, Dictionary<WorkspaceId, IReadOnlyList<Feed>> failingOf, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var known = await topics.OfAsync(due.Channel.Workspace, cancellation);
        if (known.Find(due.Topic) is not { } topic)
        {
            var pause = new SubscriptionState.Paused(
                now, $"There is no topic “{due.Topic}” any more.", "/topics lists those there are.");
            await subscriptions.PauseAsync(due.Id, pause, cancellation);
            return false;
        }

        if (!failingOf.TryGetValue(due.Channel.Workspace, out var failing))
        {
            // looked up once a round
            failingOf.Add(due.Channel.Workspace, failing = await sources.FailingAsync(due.Channel.Workspace, cancellation));
        }

        var request = new DigestRequest(due.Channel.Workspace, topic, WindowOf(due, now), due.Length, due.Schedule.Zone, due.Culture);
        var digest = OnlyNew(await composer.ComposeAsync(request, cancellation)) with
        {
            Notices = await sources.NewsAsync(due, known, failing, now, cancellation),
        };
        var next = due.Schedule.NextAfter(Instant.Max(now, due.Next.At));
        if (digest.Stories.Count == 0 && digest.Notices.Count == 0)
        {
            await subscriptions.AdvanceAsync(due, next, now, cancellation);
            return false;
        }

        return await outbox.EnqueueAsync(due, digest, next, now, cancellation) is not null;
    }

    /// <summary>Without the news of another day: they were told on that day.</summary>
    private static Digest OnlyNew(Digest digest) => digest.Shown == digest.Asked ? digest
        : digest with { Shown = digest.Asked, Stories = [], MoreStories = 0, Upcoming = [], IsSample = false };

    /// <summary>Since the last briefing, as far back as digests look.</summary>
    private static DigestWindow WindowOf(Subscription due, Instant now)
    {
        var since = Instant.Max(due.CoveredUntil ?? now - FirstWindow, now - Duration.FromDays(Since.MaxDays));
        var zone = due.Schedule.Zone;
        return new DigestWindow(since.InZone(zone).Date, now.InZone(zone).Date) { NotBefore = since };
    }

    private enum Outcome
    {
        Enqueued,
        NothingToSend,
        Failed,
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The briefing on {Topic} for {Platform} channel {Channel} could not be composed")]
    private partial void LogBroken(string topic, Platform platform, string channel, Exception exception);
}
