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
    BriefingComposer composer,
    BreakingStories breaking,
    FailingSources sources,
    IFeedStore feeds,
    IEnumerable<IMessenger> messengers,
    IClock clock,
    ILogger<DueDigests> log)
{
    private const int AtOnce = 500;

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
                var now = clock.GetCurrentInstant();
                due = await subscriptions.DueAsync(platform, now, AtOnce, cancellation);
                var round = new Round(now, failing, new SharedBriefings(composer, subscriptions, feeds, now));
                foreach (var subscription in due)
                {
                    var result = await TryAsync(subscription, round, cancellation);
                    enqueued += result == Outcome.Enqueued ? 1 : 0;
                    done += result == Outcome.Failed ? 0 : 1;
                }
            }
            while (due.Count == AtOnce && done > 0);
        }

        return enqueued;
    }

    private async Task<Outcome> TryAsync(Subscription due, Round round, CancellationToken cancellation)
    {
        try
        {
            return await ComposeAsync(due, round, cancellation) ? Outcome.Enqueued : Outcome.NothingToSend;
        }
        catch (Exception broken) when (!cancellation.IsCancellationRequested)
        {
            // one must not stop the others; it stays due
            LogBroken(due.Topic, due.Channel.Platform, due.Channel.Channel, broken);
            return Outcome.Failed;
        }
    }

    private async Task<bool> ComposeAsync(Subscription due, Round round, CancellationToken cancellation)
    {
        var now = round.Now;
        var known = await topics.OfAsync(due.Channel.Workspace, cancellation);
        if (known.Find(due.Topic) is not { } topic)
        {
            var pause = new SubscriptionState.Paused(
                now, $"There is no topic “{due.Topic}” any more.", "/topics lists those there are.");
            await subscriptions.PauseAsync(due.Id, pause, cancellation);
            return false;
        }

        if (!round.Failing.TryGetValue(due.Channel.Workspace, out var failing))
        {
            // looked up once a round
            round.Failing.Add(due.Channel.Workspace, failing = await sources.FailingAsync(due.Channel.Workspace, cancellation));
        }

        var notices = await sources.NewsAsync(due, known, failing, now, cancellation);
        var run = due.Schedule.MostAnHour is not null
            ? await breaking.ComposeAsync(due, topic, now, cancellation)
            : new ComposedRun(due, Occasion.Of(due.Next), await BriefingAsync(due, topic, round, cancellation), due.Schedule.NextAfter(Instant.Max(now, due.Next.At)));
        var digest = run.Briefing.Digest with { Notices = notices };
        run = run with
        {
            Briefing = run.Briefing with { Digest = digest },
            IsSilent = digest.Stories.Count == 0 && digest.Notices.Count == 0 && (!due.SaysNothingNew || due.Schedule.MostAnHour is not null),
        };
        return await outbox.EnqueueAsync(run, now, cancellation) is not null;
    }

    private static async Task<Briefing> BriefingAsync(Subscription due, Topic topic, Round round, CancellationToken cancellation)
    {
        var briefing = await round.Briefings.OfAsync(due, topic, cancellation);
        return briefing with { Digest = briefing.Digest with { MissedRuns = MissedRuns(due, round.Now) } };
    }

    /// <summary>The runs after the one that is due which have passed as well.</summary>
    private static int MissedRuns(Subscription due, Instant now)
    {
        const int mostCounted = 99;
        return due.Schedule.RunsAfter(due.Next.At).TakeWhile(run => run.At <= now).Take(mostCounted).Count();
    }

    private sealed record Round(Instant Now, Dictionary<WorkspaceId, IReadOnlyList<Feed>> Failing, SharedBriefings Briefings);

    private enum Outcome
    {
        Enqueued,
        NothingToSend,
        Failed,
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The briefing on {Topic} for {Platform} channel {Channel} could not be composed")]
    private partial void LogBroken(string topic, Platform platform, string channel, Exception exception);
}
