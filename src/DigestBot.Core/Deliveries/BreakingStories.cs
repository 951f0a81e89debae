using System.Collections.Concurrent;
using DigestBot.Articles;
using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Deliveries;

/// <summary>
/// Composes for subscriptions that want every story as it breaks: one story a delivery, and what the hour has no room for waits in the
/// ledger. While no article comes in, a look costs one number.
/// </summary>
public sealed class BreakingStories(ISubscriptionStore subscriptions, IOutbox outbox, BreakingComposer composer, IArticleStore articles)
{
    /// <summary>How long a look is put off while no article comes in: so late a text that its outlet changed, or a topic, is noticed.</summary>
    private static readonly Duration LongestRest = Duration.FromMinutes(10);

    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly ConcurrentDictionary<SubscriptionId, Rest> resting = [];

    /// <summary>How many subscriptions are remembered for having nothing to tell.</summary>
    internal int Resting => resting.Count;

    private volatile Round round = new(Instant.MinValue);

    /// <param name="due">A subscription of that kind, as a store gave it.</param>
    /// <param name="topic">Its topic.</param>
    /// <param name="reader">As whom it reads.</param>
    /// <param name="now">Up to when it is told.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A digest of one story, or of none: then the subscription just moves on.</returns>
    public async Task<ComposedRun> ComposeAsync(Subscription due, Topic topic, WorkspaceId reader, Instant now, CancellationToken cancellation)
    {
        var shared = round.Now == now ? round : await BeginAsync(now, cancellation);
        if (resting.TryGetValue(due.Id, out var rest) && rest.Newest == shared.Newest && rest.Ledger.Id == due.Ledger && now < rest.Until)
        {
            return Silent(due, rest.Ledger, due.Schedule.NextAfter(now), now) with { ChangesNothing = true };
        }

        var before = due.Ledger is { } id ? await subscriptions.LedgerAsync(id, cancellation) : null;
        if (before is not null && await FreeAtAsync(due, now, cancellation) is { } free)
        {
            return Silent(due, before, due.Schedule.RunAt(free), now);
        }

        var request = new DigestRequest(reader, topic, WindowOf(due, now), due.Length, due.Schedule.Zone, due.Culture);
        var first = FirstNewsOf(due);
        var story = await shared.OfAsync(
            (request, before?.Id, before is null ? first : null), () => composer.ComposeAsync(request, before, first, cancellation));
        if (story.Lead is null)
        {
            resting[due.Id] = new Rest(shared.Newest, story.Briefing.After, Instant.Min(now + LongestRest, story.Next ?? Instant.MaxValue));
        }

        return new ComposedRun(due, story.Lead is { } lead ? Occasion.OfStory(lead, due.Next) : Occasion.Of(due.Next), story.Briefing, due.Schedule.NextAfter(now))
        {
            IsSilent = story.Lead is null,
        };
    }

    private async Task<Round> BeginAsync(Instant now, CancellationToken cancellation)
    {
        // whose rest is over and who has not been looked at since has ended or is paused
        foreach (var over in resting.Where(one => one.Value.Until <= now))
        {
            resting.TryRemove(over);
        }

        return round = new Round(now) { Newest = await articles.NewestAsync(cancellation) };
    }

    /// <summary>Where a ledger is missing though something was covered, an older copy of the database was put back.</summary>
    private static FirstNews FirstNewsOf(Subscription due) =>
        due.CoveredUntil is { } covered && covered > due.CreatedAt ? new FirstNews(covered, GoesByDate: true) : new FirstNews(due.CreatedAt, GoesByDate: false);

    /// <summary>When the hour has room for one more; null when it has.</summary>
    private async Task<Instant?> FreeAtAsync(Subscription due, Instant now, CancellationToken cancellation)
    {
        var most = due.Schedule.MostAnHour ?? throw new ArgumentException("It comes at its times, not as stories break.", nameof(due));
        var latest = await outbox.EnqueuedSinceAsync(due.Id, now - Hour, cancellation);
        return latest.Count >= most ? latest.OrderDescending().ElementAt(most - 1) + Hour : null;
    }

    private static ComposedRun Silent(Subscription due, Ledger ledger, ScheduledRun next, Instant now)
    {
        var window = WindowOf(due, now);
        var nothing = new Digest
        {
            TopicName = due.Topic,
            TopicTitle = due.Topic,
            Length = due.Length,
            Kind = DigestKind.Breaking,
            Asked = window,
            Shown = window,
            ComposedAt = now,
            Zone = due.Schedule.Zone.Id,
            Culture = due.Culture.Name,
            Stories = [],
            Upcoming = [],
        };
        return new ComposedRun(due, Occasion.Of(due.Next), new Briefing(nothing, ledger), next) { IsSilent = true };
    }

    /// <summary>A day at least: the buttons under a story ask for what is in the window.</summary>
    private static DigestWindow WindowOf(Subscription due, Instant now)
    {
        var since = Instant.Max(Instant.Min(due.CoveredUntil ?? due.CreatedAt, now - Duration.FromHours(24)), now - Duration.FromDays(Since.MaxDays));
        return DigestWindow.Between(since, now, due.Schedule.Zone);
    }

    /// <summary>There was nothing to tell.</summary>
    /// <param name="Newest">The newest article then.</param>
    /// <param name="Ledger">What the channel knows.</param>
    /// <param name="Until">When it is looked again though nothing comes in.</param>
    private sealed record Rest(ArticleId? Newest, Ledger Ledger, Instant Until);

    /// <summary>What the looks of one moment have in common: channels that know the same are told the same.</summary>
    private sealed class Round(Instant now)
    {
        private readonly ConcurrentDictionary<(DigestRequest Request, LedgerId? Ledger, FirstNews? First), Task<BreakingStory>> made = [];

        public Instant Now => now;

        public ArticleId? Newest { get; init; }

        public Task<BreakingStory> OfAsync((DigestRequest Request, LedgerId? Ledger, FirstNews? First) key, Func<Task<BreakingStory>> make) => made.GetOrAdd(key, _ => make());
    }
}
