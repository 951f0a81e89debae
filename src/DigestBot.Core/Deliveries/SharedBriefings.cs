using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>The briefings of one round: channels that follow the same, want as much and know the same get one that is made once.</summary>
/// <param name="composer">Makes them.</param>
/// <param name="subscriptions">Keeps what channels know.</param>
/// <param name="feeds">Knows which workspaces read more than everybody.</param>
/// <param name="now">The moment of the round.</param>
internal sealed class SharedBriefings(BriefingComposer composer, ISubscriptionStore subscriptions, IFeedStore feeds, Instant now)
{
    /// <summary>What a first briefing covers, up to when it should have come.</summary>
    private static readonly Duration FirstWindow = Duration.FromHours(24);

    private readonly Dictionary<(DigestRequest Request, LedgerId? Ledger), Briefing> made = [];
    private readonly Dictionary<WorkspaceId, WorkspaceId> readers = [];

    public async Task<Briefing> OfAsync(Subscription due, Topic topic, CancellationToken cancellation)
    {
        var reader = await ReaderOfAsync(due.Channel.Workspace, topic, cancellation);
        var request = new DigestRequest(reader, topic, WindowOf(due), due.Length, due.Schedule.Zone, due.Culture);
        if (!made.TryGetValue((request, due.Ledger), out var briefing))
        {
            var ledger = due.Ledger is { } id ? await subscriptions.LedgerAsync(id, cancellation) : null;
            made[(request, due.Ledger)] = briefing = await composer.ComposeAsync(request, ledger, cancellation);
        }

        return briefing;
    }

    /// <summary>Everybody, unless the workspace follows feeds of its own, or the topic is its own.</summary>
    private async Task<WorkspaceId> ReaderOfAsync(WorkspaceId workspace, Topic topic, CancellationToken cancellation)
    {
        if (!readers.TryGetValue(workspace, out var reader))
        {
            readers[workspace] = reader = (await feeds.OwnAsync(workspace, cancellation)).Count > 0 ? workspace : WorkspaceId.Local;
        }

        return topic.Origin == TopicOrigin.Workspace ? workspace : reader;
    }

    /// <summary>Since the last briefing, as far back as digests look.</summary>
    private DigestWindow WindowOf(Subscription due)
    {
        var since = Instant.Max(due.CoveredUntil ?? Instant.Min(now, due.Next.At) - FirstWindow, now - Duration.FromDays(Since.MaxDays));
        var zone = due.Schedule.Zone;
        return new DigestWindow(since.InZone(zone).Date, now.InZone(zone).Date) { NotBefore = since };
    }
}
