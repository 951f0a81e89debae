using System.Globalization;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>The briefings of one round: channels that follow the same, want as much and know the same get one that is made once.</summary>
/// <param name="composer">Makes them.</param>
/// <param name="subscriptions">Keeps what channels know.</param>
/// <param name="now">The moment of the round.</param>
internal sealed class SharedBriefings(BriefingComposer composer, ISubscriptionStore subscriptions, Instant now)
{
    /// <summary>What a first briefing covers, up to when it should have come.</summary>
    private static readonly Duration FirstWindow = Duration.FromHours(24);

    private readonly Dictionary<Key, Briefing> made = [];

    public async Task<Briefing> OfAsync(Subscription due, Topic topic, CancellationToken cancellation)
    {
        // a workspace's own topic is its own, whatever it is called
        var key = new Key(
            topic, topic.Origin == TopicOrigin.Workspace ? due.Channel.Workspace : null, WindowOf(due), due.Length, due.Schedule.Zone.Id, due.Culture.Name, due.Ledger);
        if (!made.TryGetValue(key, out var briefing))
        {
            var ledger = due.Ledger is { } id ? await subscriptions.LedgerAsync(id, cancellation) : null;
            var request = new DigestRequest(topic, key.Window, due.Length, due.Schedule.Zone, CultureInfo.GetCultureInfo(key.Culture));
            made[key] = briefing = await composer.ComposeAsync(request, ledger, cancellation);
        }

        return briefing;
    }

    /// <summary>Since the last briefing, as far back as digests look.</summary>
    private DigestWindow WindowOf(Subscription due)
    {
        var since = Instant.Max(due.CoveredUntil ?? Instant.Min(now, due.Next.At) - FirstWindow, now - Duration.FromDays(Since.MaxDays));
        var zone = due.Schedule.Zone;
        return new DigestWindow(since.InZone(zone).Date, now.InZone(zone).Date) { NotBefore = since };
    }

    private sealed record Key(
        Topic Topic, WorkspaceId? Workspace, DigestWindow Window, DigestLength Length, string Zone, string Culture, LedgerId? Ledger);
}
