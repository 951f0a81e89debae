using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>The briefings of one moment: channels that follow the same, want as much and know the same can be given one that is made once.</summary>
/// <param name="composer">Makes them.</param>
/// <param name="subscriptions">Keeps what channels know.</param>
/// <param name="feeds">Knows which workspaces read more than everybody.</param>
/// <param name="now">The moment.</param>
internal sealed class SharedBriefings(BriefingComposer composer, ISubscriptionStore subscriptions, IFeedStore feeds, Instant now)
{
    /// <summary>What a first briefing covers, up to when it should have come.</summary>
    private static readonly Duration FirstWindow = Duration.FromHours(24);

    private readonly BriefingComposer composer = composer.ForOneMoment();
    private IReadOnlySet<WorkspaceId>? followers;

    /// <summary>The subscriptions by the briefing they get, with those on one topic next to one another; in the order they came otherwise.</summary>
    public async Task<IReadOnlyList<BriefingShare>> ShareAsync(IReadOnlyList<DueTopic> due, CancellationToken cancellation)
    {
        var asked = new List<(DigestRequest Request, DueTopic One)>(due.Count);
        foreach (var one in due)
        {
            asked.Add((await RequestAsync(one.Due, one.Topic, cancellation), one));
        }

        return
        [
            .. asked.GroupBy(one => (one.Request.Reader, one.Request.Topic))
                .SelectMany(topic => topic.OrderBy(one => one.Request.Window.First).GroupBy(one => (one.Request, one.One.Due.Ledger), one => one.One))
                .Select(same => new BriefingShare(same.Key.Request, same.Key.Ledger, [.. same])),
        ];
    }

    public async Task<Briefing> OfAsync(Subscription due, Topic topic, CancellationToken cancellation) =>
        await OfAsync(await RequestAsync(due, topic, cancellation), due.Ledger, cancellation);

    public async Task<Briefing> OfAsync(DigestRequest request, LedgerId? known, CancellationToken cancellation)
    {
        var ledger = known is { } id ? await subscriptions.LedgerAsync(id, cancellation) : null;
        return await composer.ComposeAsync(request, ledger, cancellation);
    }

    /// <summary>As whom a workspace reads what everybody does: as everybody, unless it follows feeds of its own.</summary>
    public async Task<WorkspaceId> ReaderAsync(WorkspaceId workspace, CancellationToken cancellation)
    {
        followers ??= await feeds.FollowersAsync(cancellation);
        return followers.Contains(workspace) ? workspace : WorkspaceId.Local;
    }

    /// <summary>As whom a subscription reads: a topic of its workspace's own is that workspace's alone.</summary>
    public async Task<WorkspaceId> ReaderAsync(Subscription due, Topic topic, CancellationToken cancellation) =>
        topic.Origin == TopicOrigin.Workspace ? due.Channel.Workspace : await ReaderAsync(due.Channel.Workspace, cancellation);

    private async Task<DigestRequest> RequestAsync(Subscription due, Topic topic, CancellationToken cancellation)
    {
        var reader = await ReaderAsync(due, topic, cancellation);
        return new DigestRequest(reader, topic, WindowOf(due), due.Length, due.Schedule.Zone, due.Culture);
    }

    /// <summary>What the first briefing of a subscription will look at, if it comes in time.</summary>
    internal static DigestWindow FirstWindowOf(Subscription due) => DigestWindow.Between(due.Next.At - FirstWindow, due.Next.At, due.Schedule.Zone);

    /// <summary>Since the last briefing, as far back as digests look.</summary>
    private DigestWindow WindowOf(Subscription due)
    {
        var since = Instant.Max(due.CoveredUntil ?? Instant.Min(now, due.Next.At) - FirstWindow, now - Duration.FromDays(Since.MaxDays));
        return DigestWindow.Between(since, now, due.Schedule.Zone);
    }
}
