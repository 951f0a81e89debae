using DigestBot.Articles;
using DigestBot.Changes;
using DigestBot.Commands;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Discord.Commands;
using DigestBot.Discord.Doors;
using DigestBot.Feeds;
using DigestBot.Health;
using DigestBot.Nodes;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.World;
using DigestBot.Sources;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using DigestBot.Testing.Deliveries;
using DigestBot.Testing.Feeds;
using DigestBot.Testing.Health;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Xunit;

namespace DigestBot.Discord.Tests.Commands;

/// <summary>The bot with stores in memory, on a simulated Discord, by either door.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    /// <summary>Far beyond what a busy machine takes; a test that waits so long has failed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly WebApplication app;

    private RunningBot(DiscordSimulator discord, WebApplication app)
    {
        Discord = discord;
        this.app = app;
    }

    public DiscordSimulator Discord { get; }

    public FakeArticleStore Articles => app.Services.GetRequiredService<FakeArticleStore>();

    public FakeOutbox Subscriptions => app.Services.GetRequiredService<FakeOutbox>();

    public FakeWebFetcher Web => app.Services.GetRequiredService<FakeWebFetcher>();

    public CapturedLog Log => app.Services.GetRequiredService<CapturedLog>();

    public IServiceProvider Services => app.Services;

    public Uri Endpoint => new(app.Urls.First() + DiscordEndpoint.Path);

    /// <param name="door">How interactions come.</param>
    /// <param name="change">Other settings.</param>
    public static async Task<RunningBot> StartAsync(DiscordDoor door = DiscordDoor.Http, Action<DiscordOptions, DiscordSimulator>? change = null)
    {
        var discord = await DiscordSimulator.StartAsync();
        var options = new DiscordOptions
        {
            Token = discord.Application.Token, PublicKey = discord.Application.PublicKey, BaseUrl = discord.ApiUrl, Door = door,
        };
        change?.Invoke(options, discord);
        var app = Build(options);
        await app.StartAsync(TestContext.Current.CancellationToken);
        var bot = new RunningBot(discord, app);
        if (door == DiscordDoor.Http)
        {
            var check = await discord.Interactions.UseHttpAsync(bot.Endpoint, TestContext.Current.CancellationToken);
            Assert.True(check.IsAccepted, check.Reason);
        }
        else
        {
            await discord.Journal.WaitAsync(_ => discord.Gateway.Shards.Count > 0).WaitAsync(Patience);
        }

        return bot;
    }

    public Task SaveAsync(ArticleBuilder article) => Articles.SaveAsync(article.Draft(), TestContext.Current.CancellationToken);

    /// <summary>A person acts and waits for the message that answers.</summary>
    public Task<SimulatedMessage> AskAsync(UserAction action) => Discord.Interactions.Deliver(action).Answered.WaitAsync(Patience);

    /// <summary>A person acts and sees what comes at once.</summary>
    public async Task<SimulatedInteraction> ActAsync(UserAction action)
    {
        var interaction = Discord.Interactions.Deliver(action);
        await interaction.Acknowledged.WaitAsync(Patience);
        return interaction;
    }

    /// <summary>All that was acknowledged is answered, without a rule of Discord's broken or a secret told.</summary>
    public async Task AssertWellBehavedAsync()
    {
        await Services.GetRequiredService<CommandBacklog>().DrainAsync();
        Assert.DoesNotContain(Discord.Journal.Violations, violation => !IsTooSoon(violation));
        Assert.DoesNotContain(Discord.Application.Token, Log.Text, StringComparison.Ordinal);
        Assert.All(Discord.Interactions.All, interaction => Assert.DoesNotContain(interaction.Token, Log.Text, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(TestContext.Current.CancellationToken);
        await app.DisposeAsync();
        await Discord.DisposeAsync();
    }

    /// <summary>The edit of an answer overtook the answer, which was still on its way back over HTTP; it is repeated, and answers then.</summary>
    private bool IsTooSoon(Violation violation) =>
        violation.What.Contains("Unknown Webhook", StringComparison.Ordinal)
        && Discord.Interactions.All.Any(interaction => interaction.Answered.IsCompletedSuccessfully && violation.What.Contains(interaction.Token, StringComparison.Ordinal));

    private static WebApplication Build(DiscordOptions options)
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
            .AddSingleton(new TopicCatalog([Topic("harbour", "The harbour"), Topic("orchards", "Orchards")]))
            .AddSingleton<IChangeLog>(services => services.GetRequiredService<FakeOutbox>().Changes)
            .AddSingleton(new SubscriptionLimits())
            .AddSingleton(new FollowingState(IsPolling: true))
            .AddSingleton(new DefaultZone(DateTimeZone.Utc))
            .AddSingleton(Microsoft.Extensions.Options.Options.Create(options))
            .AddDigests().AddCommands().AddFeeds().AddDeliveries().AddHealth().AddSingleton<ILeaseStore, LocalLeases>().AddNodes(new NodeId("one")).AddDiscord(path => path).AddDiscordDoors(options);
        var app = builder.Build();
        if (options.HasHttp)
        {
            app.UseDiscordEndpoint();
        }

        return app;
    }

    private static Topic Topic(string name, string title) => new() { Name = name, Title = title, Groups = [[name.TrimEnd('s')]] };
}
