using DigestBot.Articles;
using DigestBot.Changes;
using DigestBot.Commands;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Health;
using DigestBot.Installations;
using DigestBot.Nodes;
using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.Users;
using DigestBot.Simulators.Slack.World;
using DigestBot.Slack.Commands;
using DigestBot.Slack.Doors;
using DigestBot.Slack.Installations;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Signatures;
using DigestBot.Slack.Wire.Sockets;
using DigestBot.Sources;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using DigestBot.Testing.Deliveries;
using DigestBot.Testing.Feeds;
using DigestBot.Testing.Health;
using DigestBot.Testing.Installations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Commands;

/// <summary>The bot with stores in memory, in a simulated Slack, by either door.</summary>
internal sealed class SlackBot : IAsyncDisposable
{
    /// <summary>Far beyond what a busy machine takes; a test that waits so long has failed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly ArticleBuilder Bridge = new()
    {
        Title = "Harbour bridge reopens",
        Text = "The harbour bridge reopened on Monday after a year of repairs.\n\n\"It took us a year,\" engineer Mira Holt said.\n\nThe city plans a festival on 14 March 2099.",
        Url = "https://ledger.example/bridge",
        Published = "2025-06-09",
    };

    private readonly WebApplication app;

    private SlackBot(SlackSimulator slack, WebApplication app) => (Slack, this.app) = (slack, app);

    public SlackSimulator Slack { get; }

    public SlackWorld World => Slack.World;

    public SlackUsers Users => Slack.Users;

    public FakeOutbox Subscriptions => app.Services.GetRequiredService<FakeOutbox>();

    public FakeWebFetcher Web => app.Services.GetRequiredService<FakeWebFetcher>();

    public IWorkspaceSettings Settings => app.Services.GetRequiredService<IWorkspaceSettings>();

    public ITopicStore Topics => app.Services.GetRequiredService<ITopicStore>();

    public CapturedLog Log => app.Services.GetRequiredService<CapturedLog>();

    public IServiceProvider Services => app.Services;

    public static WorkspaceId Workspace(Workspace workspace) => new SlackTeam(workspace.Id).Workspace;

    public static ChannelAddress Address(SimulatedChannel channel) => new(Platform.Slack, Workspace(channel.Workspace), channel.Id);

    /// <summary>With one article about the harbour.</summary>
    public static async Task<SlackBot> StartAsync(SlackDoor door = SlackDoor.Http)
    {
        var slack = await SlackSimulator.StartAsync(cancellation: TestContext.Current.CancellationToken);
        var app = Build(slack, door);
        await app.StartAsync(TestContext.Current.CancellationToken);
        var bot = new SlackBot(slack, app);
        if (door == SlackDoor.Http)
        {
            var check = await slack.Doors.UseHttpAsync(new Uri(app.Urls.First() + SlackEndpoint.Path), TestContext.Current.CancellationToken);
            Assert.True(check.IsAccepted, check.Reason);
        }
        else
        {
            var board = app.Services.GetRequiredService<SocketBoard>();
            await UntilAsync(() => board.Status.Open > 0);
        }

        await app.Services.GetRequiredService<FakeArticleStore>().SaveAsync(Bridge.Draft(), TestContext.Current.CancellationToken);
        return bot;
    }

    /// <summary>What a person sees first of an answer.</summary>
    public static Task<SimulatedMessage> AnswerAsync(Exchange asked) => asked.Answered.WaitAsync(Patience);

    /// <summary>The same where an answer of several pages comes as a thread, beside the address of the command.</summary>
    public static async Task<SimulatedMessage> AnswerOrPostAsync(SlackBot bot, Exchange asked)
    {
        await SlackBot.UntilAsync(() => asked.Messages.Count > 0 || bot.World.Channel.Messages.Any(message => message.Author.IsBot));
        return asked.Messages is [var first, ..] ? first : bot.World.Channel.Messages.First(message => message.Author.IsBot);
    }

    public static Task<SimulatedView> FormAsync(Exchange asked) => asked.Opened.WaitAsync(Patience);

    /// <summary>Waits until it was acknowledged and all its work is done.</summary>
    public async Task DoneAsync(Exchange asked)
    {
        await asked.Acknowledged.WaitAsync(Patience);
        // a door starts the work right after its acknowledgement has gone out
        await SettleAsync();
    }

    /// <summary>Work in every place of the queue, until it is let go.</summary>
    public FullQueue FillQueue() => new(Services.GetRequiredService<CommandBacklog>());

    /// <summary>Waits until something is so.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!isSo())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, limit.Token);
        }
    }

    /// <summary>Sends a form and gives the one that follows it.</summary>
    public async Task<SimulatedView> SubmitAsync(SimulatedView form, params (string Id, string Value)[] typed)
    {
        var before = Slack.Views.Open.Select(view => view.Id).ToHashSet();
        var (hash, errors) = (form.Hash, form.Errors);
        await DoneAsync(Users.Submit(form, typed));
        await UntilAsync(() => form.IsClosed || form.Hash != hash || !ReferenceEquals(form.Errors, errors) || Slack.Views.Open.Any(view => !before.Contains(view.Id)));
        return Slack.Views.Open.LastOrDefault(view => !before.Contains(view.Id)) ?? form;
    }

    /// <summary>All that was acknowledged is answered, without a rule of Slack's broken or a secret told.</summary>
    public async Task AssertWellBehavedAsync()
    {
        await SettleAsync();
        Assert.Empty(Slack.Journal.Violations);
        Assert.All(World.Installations.SelectMany(installation => installation.Secrets), secret => Assert.DoesNotContain(secret, Log.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(World.Application.SigningSecret, Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/hooks/", Log.Text, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(TestContext.Current.CancellationToken);
        await app.DisposeAsync();
        await Slack.DisposeAsync();
    }

    private async Task SettleAsync()
    {
        var backlog = Services.GetRequiredService<CommandBacklog>();
        await backlog.DrainAsync().WaitAsync(Patience);
    }

    private static WebApplication Build(SlackSimulator slack, SlackDoor door)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var log = new CapturedLog();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(log);
        builder.Services
            .AddSingleton(log)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IClock>(SystemClock.Instance)
            .AddSingleton<FakeArticleStore>()
            .AddSingleton<IArticleStore>(services => services.GetRequiredService<FakeArticleStore>())
            .AddSingleton<IArticleSearch>(services => services.GetRequiredService<FakeArticleStore>())
            .AddSingleton<IStoryStore>(services => new FakeStoryStore(services.GetRequiredService<IArticleStore>()))
            .AddSingleton<ITopicStore, FakeTopicStore>()
            .AddSingleton<IFeedStore>(services => new FakeFeedStore(services.GetRequiredService<FakeArticleStore>()))
            .AddSingleton<FakeOutbox>()
            .AddSingleton<ISubscriptionStore>(services => services.GetRequiredService<FakeOutbox>())
            .AddSingleton<IOutbox>(services => services.GetRequiredService<FakeOutbox>())
            .AddSingleton<IStorageProbe, FakeStorageProbe>()
            .AddSingleton<FakeWebFetcher>()
            .AddSingleton<IWebFetcher>(services => services.GetRequiredService<FakeWebFetcher>())
            .AddSingleton<IWorkspaceSettings, FakeWorkspaceSettings>()
            .AddSingleton<IInstallationStore, FakeInstallationStore>()
            .AddSingleton(new TopicCatalog([Topic("harbour", "The harbour"), Topic("orchards", "Orchards")]))
            .AddSingleton<IChangeLog>(services => services.GetRequiredService<FakeOutbox>().Changes)
            .AddSingleton(new SubscriptionLimits())
            .AddSingleton(new FollowingState(IsPolling: true))
            .AddSingleton(new DefaultZone(DateTimeZone.Utc))
            .AddDigests().AddCommands().AddFeeds().AddDeliveries().AddHealth();
        AddSlack(builder.Services, slack, door);
        var app = builder.Build();
        app.UseSlackEndpoint();
        return app;
    }

    private static void AddSlack(IServiceCollection services, SlackSimulator slack, SlackDoor door)
    {
        services
            .AddSingleton(Options.Create(new SlackOptions { Door = door }))
            .AddSingleton(new SlackWireSettings(new Uri(slack.ApiUrl)))
            .AddSingleton<ISlackTokens>(new WorldTokens(slack.World))
            .AddSingleton(new SigningSecret(slack.World.Application.SigningSecret))
            .AddSingleton<HandleSlackRequest>(provider => provider.GetRequiredService<SlackRequestHandler>().HandleAsync)
            .AddSingleton<InstallationEvents>()
            .AddSingleton<ILeaseStore, LocalLeases>().AddNodes(new NodeId("one"))
            .AddSlackWire().AddSlackDoorways().AddSlackCommands()
            .AddHostedService(provider => provider.GetRequiredService<CommandBacklog>());
        if (door != SlackDoor.Http)
        {
            services.AddSlackSocketDoor(_ => slack.World.Application.AppToken);
        }
    }

    private static Topic Topic(string name, string title) => new() { Name = name, Title = title, Groups = [[name.TrimEnd('s')]] };
}
