using System.Globalization;
using DigestBot.Articles;
using DigestBot.Commands;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Sources;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using DigestBot.Testing.Deliveries;
using DigestBot.Testing.Feeds;
using DigestBot.Testing.Health;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime.Testing;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

/// <summary>Everything between a typed command and its reply, on a Monday noon in March 2031 (UTC) unless another time is set.</summary>
internal sealed class Newsroom
{
    public static readonly Instant Noon = Instant.FromUtc(2031, 3, 10, 12, 0);

    /// <summary>What a workspace may follow of its own.</summary>
    public const int MostFeeds = 3;

    /// <summary>How many briefings a channel, and a workspace, may have.</summary>
    public const int MostBriefingsOfChannel = 3;
    public const int MostBriefingsOfWorkspace = 4;

    private readonly FakeArticleStore store = new();
    private readonly CommandRouter router;

    public Newsroom(params Topic[] topics)
    {
        Topics = new TopicCatalog(topics.Length > 0 ? topics : [Topic("harbour", "The harbour", "harbour"), Topic("orchards", "Orchards", "orchard"), Topic("night-trains", "Night trains", "train")]);
        Decisions = new FakeStoryStore(store);
        var news = new TopicNews(store, store, Decisions, Clock);
        var last = new LastDigests();
        var topicStore = new FakeTopicStore();
        var directory = new TopicDirectory(Topics, topicStore);
        Feeds = new FakeFeedStore(store);
        var following = new FollowingState(IsPolling: true) { MostOfWorkspace = MostFeeds };
        router = new CommandRouter(
            new DigestCommand(directory, new DigestComposer(news), last, LookBack.Farthest, Clock),
            new QuotesCommand(directory, new QuoteListComposer(news), LookBack.Farthest, Clock),
            new DatesCommand(directory, new DateListComposer(news), LookBack.Farthest, Clock),
            new SearchCommand(store, LookBack.Farthest, Clock),
            new WhyCommand(directory, new DigestExplainer(news), store, Subscriptions, last, LookBack.Farthest, Clock),
            new StoryCommand(Decisions, store),
            new TopicsCommand(directory),
            new TopicCommand(directory, topicStore, new BackTester(store), Clock),
            new SourcesCommand(Feeds, following, Clock),
            new TrackCommand(Feeds, new FeedSearch(Web, new HostPace(new SimulatedTime(Noon))), following, Clock),
            new UntrackCommand(Feeds),
            new SubscribeCommand(directory, Subscriptions, new SubscriptionLimits(MostBriefingsOfWorkspace, MostBriefingsOfChannel), Clock),
            new UnsubscribeCommand(directory, Subscriptions),
            new SubscriptionsCommand(Subscriptions, Clock),
            new BriefingCommand(
                directory,
                Subscriptions,
                new RequestedBriefings(Subscriptions, Subscriptions, directory, new BriefingComposer(news), new FailingSources(Feeds, store, Subscriptions), Feeds),
                [Signal],
                Clock),
            new ChangesCommand(Subscriptions.Changes, Clock),
            new HelpCommand(),
            new UnknownCommand(directory),
            new ChangeRecorder(Subscriptions.Changes, Clock, NullLogger<ChangeRecorder>.Instance),
            WorkingHealth.Storage);
    }

    public FakeStoryStore Decisions { get; }

    public TopicCatalog Topics { get; }

    public FakeClock Clock { get; } = new(Noon);

    public FakeFeedStore Feeds { get; }

    public FakeOutbox Subscriptions { get; } = new();

    /// <summary>How often it was said that something waits to be sent.</summary>
    public CountedSignal Signal { get; } = new();

    /// <summary>The channel all is typed in; null for the playground.</summary>
    public ChannelAddress? Channel { get; set; }

    public bool CanChangeChannel { get; set; } = true;

    public string? RequestId { get; set; }

    /// <summary>Where all is typed; the playground unless it is told otherwise.</summary>
    public WorkspaceId Workspace { get; set; } = WorkspaceId.Local;

    public FakeWebFetcher Web { get; } = new();

    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The text of every article, by its number.</summary>
    public Dictionary<long, string> Texts { get; } = [];

    public static Topic Topic(string name, string title, params string[] words) => new() { Name = name, Title = title, Groups = [words] };

    public async Task<Newsroom> WithAsync(params NewsItem[] items)
    {
        foreach (var item in items)
        {
            var draft = item.Draft();
            var added = Assert.IsType<SaveResult.Added>(await store.SaveAsync(draft, TestContext.Current.CancellationToken));
            Texts[added.Id.Value] = draft.Analysis.Text;
        }

        return this;
    }

    /// <summary>The briefing that the channel's first subscription would send now, told.</summary>
    public async Task BriefAsync()
    {
        var now = Clock.GetCurrentInstant();
        var due = (await Subscriptions.OfChannelAsync(Channel!.Value, TestContext.Current.CancellationToken))[0];
        var news = new TopicNews(store, store, Decisions, Clock);
        var feeds = new FakeFeedStore(store);
        var requested = new RequestedBriefings(
            Subscriptions, Subscriptions, new TopicDirectory(Topics, new FakeTopicStore()), new BriefingComposer(news), new FailingSources(feeds, store, Subscriptions), feeds);
        await requested.SendNowAsync(due, now.ToString(), now, TestContext.Current.CancellationToken);
    }

    public async Task<CommandReply> AskAsync(string text) => CommandText.Parse(text, Culture, Zone) switch
    {
        ParsedCommand.Understood understood => await router.AnswerAsync(
            understood.Request with { Workspace = Workspace, RequestId = RequestId, Channel = Channel, CanChangeChannel = CanChangeChannel, User = "mira" }, TestContext.Current.CancellationToken),
        ParsedCommand.NotUnderstood not => not.Problem,
        _ => throw new InvalidOperationException(),
    };

    public Task<CommandReply> AskAsync(CommandRequest request) => router.AnswerAsync(request, TestContext.Current.CancellationToken);

    public async Task<Digest> DigestAsync(string text = "/digest harbour") => Assert.IsType<CommandReply.Briefing>(await AskAsync(text)).Digest;

    public async Task<CommandReply.Problem> ProblemAsync(string text) => Assert.IsType<CommandReply.Problem>(await AskAsync(text));
}
