using System.Runtime.CompilerServices;
using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Health;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>Composes for many subscriptions at one moment. What several of them need is looked up once, and only what the next run needs is held.</summary>
internal sealed partial class ComposingRound(
    Instant now, ISubscriptionStore subscriptions, TopicDirectory topics, SharedBriefings briefings, BreakingStories breaking,
    FailingSources sources, StorageHealth storage, ILogger log)
{
    private readonly Dictionary<WorkspaceId, TopicCatalog> catalogs = [];
    private readonly SourceRound failures = sources.NewRound();

    /// <summary>Whether runs that change nothing are given, too. Their subscriptions would stay due, and must not take the place of others.</summary>
    public bool KeepsAll { get; init; }

    /// <summary>How many subscriptions were paused, because their topic is no more.</summary>
    public int Paused { get; private set; }

    /// <summary>The runs of the subscriptions, those that get the same briefing one after the other. One that meets a fault is left out and stays due.</summary>
    public async IAsyncEnumerable<ComposedRun> ComposeAsync(IReadOnlyList<Subscription> due, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var found = await WithTopicsAsync(due, cancellation);
        foreach (var one in found.Where(IsBreaking))
        {
            if (await TryAsync([one], () => BreakingAsync(one, cancellation), cancellation) is { } run && (KeepsAll || run is not { IsSilent: true, ChangesNothing: true }))
            {
                yield return run;
            }
        }

        foreach (var share in await briefings.ShareAsync([.. found.Where(one => !IsBreaking(one))], cancellation))
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

        var run = await WithNoticesAsync(
            one, new ComposedRun(due, Occasion.Of(due.Next), briefing, due.Schedule.NextAfter(Instant.Max(now, due.Next.At))), cancellation);
        return run with { IsSilent = run.IsSilent && !due.SaysNothingNew };
    }

    private static bool IsBreaking(DueTopic one) => one.Due.Schedule.MostAnHour is not null;

    private async Task<ComposedRun> BreakingAsync(DueTopic one, CancellationToken cancellation) =>
        await WithNoticesAsync(
            one, await breaking.ComposeAsync(one.Due, one.Topic, await briefings.ReaderAsync(one.Due, one.Topic, cancellation), now, cancellation), cancellation);

    private async Task<ComposedRun> WithNoticesAsync(DueTopic one, ComposedRun run, CancellationToken cancellation)
    {
        var reader = await briefings.ReaderAsync(one.Due.Channel.Workspace, cancellation);
        run = run with { Briefing = await sources.MentionAsync(run.Briefing, one.Due, reader, one.Topics, now, failures, cancellation) };
        return run with { IsSilent = run.Briefing.Digest.TellsNothing };
    }

    /// <summary>The runs after the one that is due which have passed as well.</summary>
    private int MissedRuns(Subscription due)
    {
        const int mostCounted = 99;
        return due.Schedule.RunsAfter(due.Next.At).TakeWhile(run => run.At <= now).Take(mostCounted).Count();
    }

    /// <returns>Null for a fault, which must not stop the others unless it is the database's.</returns>
    private async Task<T?> TryAsync<T>(IReadOnlyList<DueTopic> concerned, Func<Task<T>> work, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await work();
        }
        catch (Exception broken) when (!cancellation.IsCancellationRequested && !storage.Notices(broken))
        {
            var first = concerned[0].Due;
            LogBroken(first.Topic, first.Channel.Platform, first.Channel.Channel, concerned.Count - 1, broken);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The briefing on {Topic} for {Platform} channel {Channel} and {Others} others that get the same could not be composed")]
    private partial void LogBroken(string topic, Platform platform, string channel, int others, Exception exception);
}
