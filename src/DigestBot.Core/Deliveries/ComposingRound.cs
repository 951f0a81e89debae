using System.Runtime.CompilerServices;
using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>Composes for many subscriptions at one moment. What several of them need is looked up once, and only what the next run needs is held.</summary>
internal sealed partial class ComposingRound(
    Instant now, ISubscriptionStore subscriptions, TopicDirectory topics, SharedBriefings briefings, BreakingStories breaking, FailingSources sources,
    ILogger log)
{
    private readonly Dictionary<WorkspaceId, TopicCatalog> catalogs = [];
    private readonly Dictionary<WorkspaceId, IReadOnlyList<Feed>> failing = [];
    private readonly SourceRound failures = sources.NewRound();

    /// <summary>How many subscriptions were paused, because their topic is no more.</summary>
    public int Paused { get; private set; }

    /// <summary>The runs of the subscriptions, those that get the same briefing one after the other. One that meets a fault is left out and stays due.</summary>
    public async IAsyncEnumerable<ComposedRun> ComposeAsync(IReadOnlyList<Subscription> due, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var found = (await WithTopicsAsync(due, cancellation)).ToLookup(one => one.Due.Schedule.MostAnHour is not null);
        foreach (var one in found[true])
        {
            if (await TryAsync([one], async () => await TellAsync(one, await breaking.ComposeAsync(one.Due, one.Topic, now, cancellation), cancellation), cancellation) is { } run)
            {
                yield return run;
            }
        }

        foreach (var share in await briefings.ShareAsync([.. found[false]], cancellation))
        {
            if (await TryAsync(share.Subscriptions, () => briefings.OfAsync(share.Request, share.Ledger, cancellation), cancellation) is not { } briefing)
            {
                continue;
            }

            var late = new Dictionary<int, Briefing>();
            foreach (var one in share.Subscriptions)
            {
                if (await TryAsync([one], () => RunAsync(one, briefing, late, cancellation), cancellation) is { } run)
                {
                    yield return run;
                }
            }
        }
    }

    private async Task<List<DueTopic>> WithTopicsAsync(IReadOnlyList<Subscription> due, CancellationToken cancellation)
    {
        var own = await topics.WorkspacesAsync(cancellation);
        var found = new List<DueTopic>(due.Count);
        foreach (var one in due)
        {
            var workspace = one.Channel.Workspace;
            if (!catalogs.TryGetValue(workspace, out var catalog))
            {
                catalogs.Add(workspace, catalog = own.Contains(workspace) ? await topics.OfAsync(workspace, cancellation) : topics.Configured);
            }

            if (catalog.Find(one.Topic) is { } topic)
            {
                found.Add(new DueTopic(one, topic, catalog));
            }
            else
            {
                var pause = new SubscriptionState.Paused(now, $"There is no topic “{one.Topic}” any more.", "/topics lists those there are.");
                await subscriptions.PauseAsync(one.Id, pause, cancellation);
                Paused++;
            }
        }

        return found;
    }

    /// <param name="one">The subscription.</param>
    /// <param name="shared">What it shares with others.</param>
    /// <param name="late">The same by the number of runs that were missed, filled here.</param>
    /// <param name="cancellation">Stops the work.</param>
    private async Task<ComposedRun> RunAsync(DueTopic one, Briefing shared, Dictionary<int, Briefing> late, CancellationToken cancellation)
    {
        var due = one.Due;
        var missed = MissedRuns(due);
        if (!late.TryGetValue(missed, out var briefing))
        {
            late.Add(missed, briefing = missed == 0 ? shared : shared with { Digest = shared.Digest with { MissedRuns = missed } });
        }

        return await TellAsync(one, new ComposedRun(due, Occasion.Of(due.Next), briefing, due.Schedule.NextAfter(Instant.Max(now, due.Next.At))), cancellation);
    }

    /// <summary>Adds the sources that fail. Without them and without stories nothing is sent, except where the channel wants to be told so.</summary>
    private async Task<ComposedRun> TellAsync(DueTopic one, ComposedRun run, CancellationToken cancellation)
    {
        var due = one.Due;
        var reader = await briefings.ReaderAsync(due.Channel.Workspace, cancellation);
        var notices = await sources.NewsAsync(due, reader, one.Topics, await FailingAsync(reader, cancellation), now, failures, cancellation);
        if (notices.Count > 0)
        {
            run = run with { Briefing = run.Briefing with { Digest = run.Briefing.Digest with { Notices = notices } } };
        }

        return run with
        {
            IsSilent = run.Briefing.Digest is { Stories.Count: 0, Notices.Count: 0 } && (!due.SaysNothingNew || due.Schedule.MostAnHour is not null),
        };
    }

    private async Task<IReadOnlyList<Feed>> FailingAsync(WorkspaceId reader, CancellationToken cancellation)
    {
        if (!failing.TryGetValue(reader, out var feeds))
        {
            failing.Add(reader, feeds = await sources.FailingAsync(reader, cancellation));
        }

        return feeds;
    }

    /// <summary>The runs after the one that is due which have passed as well.</summary>
    private int MissedRuns(Subscription due)
    {
        const int mostCounted = 99;
        return due.Schedule.RunsAfter(due.Next.At).TakeWhile(run => run.At <= now).Take(mostCounted).Count();
    }

    /// <returns>Null for a fault, which must not stop the others.</returns>
    private async Task<T?> TryAsync<T>(IReadOnlyList<DueTopic> concerned, Func<Task<T>> work, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await work();
        }
        catch (Exception broken) when (!cancellation.IsCancellationRequested)
        {
            var first = concerned[0].Due;
            LogBroken(first.Topic, first.Channel.Platform, first.Channel.Channel, concerned.Count - 1, broken);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The briefing on {Topic} for {Platform} channel {Channel} and {Others} others that get the same could not be composed")]
    private partial void LogBroken(string topic, Platform platform, string channel, int others, Exception exception);
}
