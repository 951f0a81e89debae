using DigestBot.Commands;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Discord;
using DigestBot.Feeds;
using DigestBot.Health;
using DigestBot.Host.Analyzing;
using DigestBot.Host.Fetching;
using DigestBot.Host.Playground;
using DigestBot.Nodes;
using DigestBot.Slack;
using DigestBot.Storage;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using Microsoft.Extensions.Options;
using NodaTime;

namespace DigestBot.Host.Hosting;

/// <summary>Everything the bot is made of, for the playground and for every command alike.</summary>
internal static class Composition
{
    public static IServiceCollection AddDigestBot(this IServiceCollection services, IConfiguration settings, ContentRoot root, TimeProvider time) =>
        services
            .AddAllSettings(settings, root)
            .AddSingleton(root)
            .AddSingleton(time)
            .AddSingleton<IClock, TimeProviderClock>()
            .AddStorage(DatabaseOf(settings, root))
            .AddNodes(NodeOptions.NewId(settings[NodeName]))
            .AddHealth()
            .AddSingleton(Topics)
            .AddDigests()
            .AddCommands()
            .AddFeeds()
            .AddDeliveries()
            .AddFetching()
            .AddDiscord(root.PathOf)
            .AddSlack(root.PathOf, KeyFileOf(settings, root))
            .AddSingleton(provider => new DefaultZone(provider.GetRequiredService<Reader>().Zone))
            .AddSingleton<NewsStart>()
            .AddSingleton<FeedStart>()
            .AddSingleton(FollowingOf)
            .AddSingleton(LimitsOf)
            .AddSingleton(LookBackOf)
            .AddSingleton<Reader>()
            .AddSingleton<ArticleTopics>()
            .AddSingleton<AnalysisJson>();

    private const string StoragePath = $"{StorageOptions.Section}:{nameof(StorageOptions.Path)}";

    private const string NodeName = $"{NodeOptions.Section}:{nameof(NodeOptions.Name)}";

    /// <summary>Where the database is, when a server has it; null when it is a file.</summary>
    public static string? ServerOf(StorageOptions storage) => StorageServices.IsServer(storage.Path) ? storage.Path : null;

    private static string DatabaseOf(IConfiguration settings, ContentRoot root) =>
        settings[StoragePath] is { } path && StorageServices.IsServer(path) ? path : root.PathOf(settings[StoragePath] ?? new StorageOptions().Path);

    /// <summary>Beside the database file; where a server has the database, in the place of the file.</summary>
    private static string KeyFileOf(IConfiguration settings, ContentRoot root) =>
        Path.ChangeExtension(DatabaseOf(settings, root) is var database && StorageServices.IsServer(database) ? root.PathOf(new StorageOptions().Path) : database, ".key");

    private static IServiceCollection AddAllSettings(this IServiceCollection services, IConfiguration settings, ContentRoot root) => services
        .AddSettings<PlaygroundOptions>(settings, PlaygroundOptions.Section, host => PlaygroundOptions.Problems(host, HasPublicDoor(settings)))
        .AddSettings<StorageOptions>(settings, StorageOptions.Section, StorageOptions.Problems)
        .AddSettings<NodeOptions>(settings, NodeOptions.Section, NodeOptions.Problems)
        .AddSettings<TopicsOptions>(settings, TopicsOptions.Section, topics => TopicsOptions.Problems(topics, root))
        .AddSettings<SamplesOptions>(settings, SamplesOptions.Section, SamplesOptions.Problems)
        .AddSettings<ReaderOptions>(settings, ReaderOptions.Section, ReaderOptions.Problems)
        .AddSettings<FetchingOptions>(settings, FetchingOptions.Section, FetchingOptions.Problems)
        .AddSettings<FeedsOptions>(settings, FeedsOptions.Section, FeedsOptions.Problems)
        .AddSettings<RetentionOptions>(settings, RetentionOptions.Section, RetentionOptions.Problems)
        .AddSettings<SubscriptionsOptions>(settings, SubscriptionsOptions.Section, SubscriptionsOptions.Problems)
        .AddSettings<DiscordOptions>(settings, DiscordOptions.Section, discord => DiscordOptions.Problems(discord, root.PathOf))
        .AddSettings<SlackOptions>(settings, SlackOptions.Section, slack => SlackOptions.Problems(slack, root.PathOf));

    /// <summary>Whether something besides the playground listens, that may be reached from outside.</summary>
    private static bool HasPublicDoor(IConfiguration settings) =>
        (Enum.TryParse<DiscordDoor>(settings[$"{DiscordOptions.Section}:{nameof(DiscordOptions.Door)}"], ignoreCase: true, out var discord) && discord != DiscordDoor.Gateway)
        || (Enum.TryParse<SlackDoor>(settings[$"{SlackOptions.Section}:{nameof(SlackOptions.Door)}"], ignoreCase: true, out var slack) && slack != SlackDoor.Socket)
        || settings[$"{SlackOptions.Section}:{nameof(SlackOptions.ClientId)}"] is { Length: > 0 };

    private static FollowingState FollowingOf(IServiceProvider services)
    {
        var feeds = services.GetRequiredService<IOptions<FeedsOptions>>().Value;
        return new FollowingState(feeds.Poll) { MostOfWorkspace = feeds.MostPerWorkspace };
    }

    private static LookBack LookBackOf(IServiceProvider services) =>
        new(services.GetRequiredService<IOptions<RetentionOptions>>().Value.ArticleDays is > 0 and var days ? days : null);

    private static SubscriptionLimits LimitsOf(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<SubscriptionsOptions>>().Value;
        return new SubscriptionLimits(options.MostPerWorkspace, options.MostPerChannel);
    }

    private static TopicCatalog Topics(IServiceProvider services) =>
        services.GetRequiredService<IOptions<TopicsOptions>>().Value.Load(services.GetRequiredService<ContentRoot>()) switch
        {
            TopicFileResult.Loaded loaded => loaded.Catalog,
            TopicFileResult.Broken broken => throw new InvalidOperationException($"Checked at start and broken since: {broken.Reason}"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
