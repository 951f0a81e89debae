using System.Globalization;
using DigestBot.Core.Tests.Digests;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Health;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using DigestBot.Testing.Deliveries;
using DigestBot.Testing.Feeds;
using DigestBot.Testing.Health;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DigestBot.Core.Tests.Deliveries;

/// <summary>Channels that subscribe, the job that composes and the one that sends; from 07:00 UTC on a Monday in March 2031.</summary>
internal sealed class BriefingRoom
{
    public static readonly Instant Seven = Instant.FromUtc(2031, 3, 10, 7, 0);

    public static readonly ChannelAddress Harbour = new(Platform.Discord, new WorkspaceId("guild"), "harbour");

    public static readonly Topic HarbourTopic = Newsroom.Topic("harbour", "The harbour", "harbour");

    private readonly TopicDirectory topics = new(
        new TopicCatalog([HarbourTopic, Newsroom.Topic("orchards", "Orchards", "orchard")]), new FakeTopicStore());

    /// <summary>Told from outside where several share one store, as after a restart.</summary>
    public required ISubscriptionStore Subscriptions { get; init; }

    public required IOutbox Outbox { get; init; }

    public SimulatedTime Time { get; init; } = new(Seven);

    public FakeArticleStore Articles { get; init; } = new();

    /// <summary>Where it follows none, no source can fail.</summary>
    public FakeFeedStore Feeds { get; init; } = new(new FakeArticleStore());

    public FakeMessenger Messenger { get; } = new();

    public FakeStoryStore Decisions => field ??= new FakeStoryStore(Articles);

    /// <summary>In place of the articles' own.</summary>
    public IArticleSearch? Search { get; set; }

    /// <summary>Remembers between its runs.</summary>
    private BreakingStories Breaking
    {
        get => field ??= new BreakingStories(Subscriptions, Outbox, new BreakingComposer(News), Articles);
        set;
    }

    /// <summary>How many subscriptions it remembers.</summary>
    public int Resting => Breaking.Resting;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public TopicNews News => new(Articles, Search ?? Articles, Decisions, Time);

    private BriefingComposer Composer => new(News);

    private FailingSources Sources => new(Feeds, Articles, Subscriptions);

    private RequestedBriefings Requested => new(Subscriptions, Outbox, topics, Composer, Sources, Feeds);

    public static BriefingRoom InMemory()
    {
        var store = new FakeOutbox();
        return new BriefingRoom { Subscriptions = store, Outbox = store };
    }

    public static (BriefingRoom Room, WatchedOutbox Outbox) Watched()
    {
        var store = new FakeOutbox();
        var outbox = new WatchedOutbox(store);
        return (new BriefingRoom { Subscriptions = store, Outbox = outbox }, outbox);
    }

    public async Task<Subscription> SubscribeAsync(
        string topic = "harbour", string time = "08:00", string zone = "UTC", ChannelAddress? channel = null, int? mostAnHour = null, bool saysNothingNew = false)
    {
        var schedule = new DigestSchedule(LocalTimePattern.GeneralIso.Parse(time + ":00").Value, DateTimeZoneProviders.Tzdb[zone]) { MostAnHour = mostAnHour };
        var wanted = new NewSubscription(channel ?? Harbour, topic, schedule, DigestLength.Standard, CultureInfo.GetCultureInfo("en-GB"), "mira")
        {
            SaysNothingNew = saysNothingNew,
        };
        return (await Subscriptions.SubscribeAsync(wanted, Time.GetCurrentInstant(), Cancellation)).Now;
    }

    /// <summary>An article that is out now, on a matter of its own.</summary>
    public Task PublishAsync(string title, string word = "harbour") => SaveAsync(new ArticleBuilder
    {
        Title = title,
        Text = DistinctText.Of(title, word),
        Url = $"https://ledger.example/{title.Replace(' ', '-')}",
        Published = InstantPattern.General.Format(Time.GetCurrentInstant()),
    });

    /// <summary>An article that comes in now, whenever it is from.</summary>
    public Task SaveAsync(ArticleBuilder article) => Articles.SaveAsync((article with { SeenAt = Time.GetCurrentInstant() }).Draft(), Cancellation);

    /// <summary>The subscription as it is now.</summary>
    public async Task<RequestedBriefing> SendNowAsync(string request = "1") => await Requested.SendNowAsync(await OnlySubscriptionAsync(), request, Time.GetCurrentInstant(), Cancellation);

    public async Task<Digest?> PreviewAsync() => await Requested.PreviewAsync(await OnlySubscriptionAsync(), Time.GetCurrentInstant(), Cancellation);

    public Task<int> ComposeAsync() => new DueDigests(
        Subscriptions,
        Outbox,
        topics,
        Composer,
        Breaking,
        Sources,
        Feeds,
        [Messenger],
        WorkingHealth.Storage,
        Time,
        NullLogger<DueDigests>.Instance).ComposeAsync(Cancellation);

    /// <summary>What a subscription that wants every story would get now.</summary>
    public Task<ComposedRun> LookAsync(Subscription due) => Breaking.ComposeAsync(due, HarbourTopic, WorkspaceId.Local, Time.GetCurrentInstant(), Cancellation);

    public DeliveryDispatcher Dispatcher(TimeProvider? patience = null) => Dispatcher(WorkingHealth.Clock, patience);

    public DeliveryDispatcher Dispatcher(ClockHealth clock, TimeProvider? patience = null) =>
        new(Outbox, Subscriptions, [Messenger], WorkingHealth.Platforms(Time), clock, Time, patience ?? TimeProvider.System, NullLogger<DeliveryDispatcher>.Instance);

    public Task<int> DispatchAsync(CancellationToken? cancellation = null, TimeProvider? patience = null) =>
        Dispatcher(WorkingHealth.Clock, patience).DispatchDueAsync(4, cancellation ?? Cancellation);

    /// <summary>What was only in memory is gone.</summary>
    public void Restart() => Breaking = new BreakingStories(Subscriptions, Outbox, new BreakingComposer(News), Articles);

    /// <summary>What both jobs do every minute, for so long.</summary>
    public async Task RunAsync(Duration length, Duration? step = null)
    {
        for (var end = Time.GetCurrentInstant() + length; Time.GetCurrentInstant() < end;)
        {
            Time.Advance(step ?? Duration.FromMinutes(1));
            await ComposeAsync();
            await DispatchAsync();
        }
    }

    /// <summary>What every message told first, in order.</summary>
    public IEnumerable<string> Headlines => Messenger.Messages.Select(page => page.Digest.Stories[0].Headline);

    public async Task<Delivery> DeliveryAsync() => Assert.Single(await Outbox.OfChannelAsync(Harbour, 10, Cancellation));

    public async Task<Subscription> OnlySubscriptionAsync() => Assert.Single(await Subscriptions.OfChannelAsync(Harbour, Cancellation));
}
