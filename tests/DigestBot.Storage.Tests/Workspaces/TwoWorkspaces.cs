using System.Globalization;
using DigestBot.Articles;
using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Commands.Rendering;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Health;
using DigestBot.Sources;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using DigestBot.Testing.Deliveries;
using DigestBot.Testing.Feeds;
using DigestBot.Testing.Health;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DigestBot.Storage.Tests.Workspaces;

/// <summary>One bot with a Discord server, a Slack team and whoever runs it; all they do goes through its commands and its jobs.</summary>
/// <param name="addStores">Registers the stores.</param>
internal sealed class TwoWorkspaces(Action<IServiceCollection> addStores) : IAsyncDisposable
{
    public static readonly WorkspaceId Anchor = new("discord:guild:1");
    public static readonly WorkspaceId Beacon = new("slack:T2");
    public static readonly WorkspaceId Operator = WorkspaceId.Local;

    /// <summary>One name in both, as two platforms may give it.</summary>
    public static readonly ChannelAddress AnchorChannel = new(Platform.Discord, Anchor, "general");
    public static readonly ChannelAddress BeaconChannel = new(Platform.Slack, Beacon, "general");

    private static readonly Instant Start = Instant.FromUtc(2031, 3, 10, 7, 0);

    private ServiceProvider? services;

    public SimulatedTime Time { get; } = new(Start);

    public FakeWebFetcher Web { get; } = new();

    public FollowingState Following { get; init; } = new(IsPolling: true);

    public ServiceProvider Services => services ??= Build();

    public IArticleStore Articles => Services.GetRequiredService<IArticleStore>();

    public IFeedStore Feeds => Services.GetRequiredService<IFeedStore>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What the feed shows from now on.</summary>
    public void Serve(string feed, string title, params ReadOnlySpan<string> items) =>
        Web.Serve(feed, $"<rss version=\"2.0\"><channel><title>{title}</title>{string.Concat(items)}</channel></rss>", "application/rss+xml");

    /// <summary>Long enough that its page is not asked for.</summary>
    public string Item(string url, string title, string words)
    {
        var told = string.Concat(Enumerable.Repeat($"The harbour board said that {words} stays as it is until Friday. ", 30));
        var published = InstantPattern.General.Format(Time.GetCurrentInstant());
        return $"<item><title>{title}</title><link>{url}</link><pubDate>{published}</pubDate>"
            + $"<description>{told}\"The harbour keeps {words},\" harbour master Mira Holt said on Monday.</description></item>";
    }

    public async Task<CommandReply> AskAsync(WorkspaceId who, string text)
    {
        var parsed = CommandText.Parse(text, CultureInfo.GetCultureInfo("en-GB"), DateTimeZone.Utc);
        return parsed is ParsedCommand.Understood understood
            ? await Services.GetRequiredService<CommandRouter>().AnswerAsync(Request(understood.Request, who), Cancellation)
            : ((ParsedCommand.NotUnderstood)parsed).Problem;
    }

    /// <summary>The answer in every way it may be shown.</summary>
    public async Task<string> TextAsync(WorkspaceId who, string text)
    {
        var reply = await AskAsync(who, text);
        return MarkdownReplyRenderer.Render(reply) + HtmlReplyRenderer.Render(reply) + JsonReplyRenderer.Render(reply);
    }

    public async Task DoneAsync(WorkspaceId who, string text) =>
        Assert.True(await AskAsync(who, text) is CommandReply.Done or CommandReply.TopicPage, await TextAsync(who, text));

    public Task<LinkReply> LinkAsync(WorkspaceId who, string url) => Services.GetRequiredService<LinkCommand>().AnswerAsync(
        [new Uri(url)], Request(new CommandRequest("link", new Dictionary<string, string>(), CultureInfo.InvariantCulture, DateTimeZone.Utc), who), Cancellation);

    public Task<FollowUp> PressAsync(WorkspaceId who, ButtonId.OfDigest button) =>
        Services.GetRequiredService<DigestFollowUps>().AnswerAsync(button, who, DateTimeZone.Utc, CultureInfo.InvariantCulture, Cancellation);

    /// <summary>The next check of every feed, after some time.</summary>
    public async Task PollAsync(Duration? after = null)
    {
        Time.Advance(after ?? Duration.FromHours(25));
        await Services.GetRequiredService<FeedPoller>().PollDueAsync(100, 1, Cancellation);
    }

    public async Task<IReadOnlyList<Digest>> BriefingsAsync(ChannelAddress channel)
    {
        await Services.GetRequiredService<DueDigests>().ComposeAsync(Cancellation);
        return [.. (await Services.GetRequiredService<IOutbox>().OfChannelAsync(channel, 100, Cancellation)).Select(delivery => delivery.Digest)];
    }

    /// <summary>All articles that somebody reads.</summary>
    public Task<IReadOnlyList<Article>> ReadAsync(WorkspaceId who) =>
        Articles.OfDaysAsync(who, new LocalDate(2031, 1, 1), new LocalDate(2032, 1, 1), Cancellation);

    public async Task<IEnumerable<string>> TitlesAsync(WorkspaceId who) => (await ReadAsync(who)).Select(article => article.Title).Order(StringComparer.Ordinal);

    public async ValueTask DisposeAsync()
    {
        if (services is not null)
        {
            await services.DisposeAsync();
        }
    }

    private static CommandRequest Request(CommandRequest request, WorkspaceId who) => request with
    {
        Workspace = who,
        Chat = who.Value,
        User = "mira",
        Channel = who == Anchor ? AnchorChannel : who == Beacon ? BeaconChannel : null,
        CanChangeChannel = who != Operator,
    };

    private ServiceProvider Build()
    {
        var bot = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IClock>(Time)
            .AddSingleton<IWebFetcher>(Web)
            .AddSingleton<IMessenger>(new FakeMessenger(Platform.Discord))
            .AddSingleton<IMessenger>(new FakeMessenger(Platform.Slack))
            .AddSingleton(new TopicCatalog([new Topic { Name = "harbour", Title = "The harbour", Groups = [["harbour"]] }]))
            .AddSingleton(Following)
            .AddSingleton(new SubscriptionLimits())
            .AddSingleton<ILogger<ChangeRecorder>>(NullLogger<ChangeRecorder>.Instance)
            .AddSingleton(new DefaultZone(DateTimeZone.Utc))
            .AddSingleton<ILogger<FeedPoller>>(NullLogger<FeedPoller>.Instance)
            .AddSingleton<ILogger<DueDigests>>(NullLogger<DueDigests>.Instance)
            .AddDigests().AddCommands().AddFeeds().AddDeliveries().AddHealth()
            .AddSingleton<ILogger<StorageHealth>>(NullLogger<StorageHealth>.Instance)
            .AddSingleton<ILogger<ClockHealth>>(NullLogger<ClockHealth>.Instance)
            .AddSingleton<ILogger<PlatformHealth>>(NullLogger<PlatformHealth>.Instance)
            .AddSingleton<IStorageProbe, FakeStorageProbe>();
        addStores(bot);
        return bot.BuildServiceProvider();
    }
}
