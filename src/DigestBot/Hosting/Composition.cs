using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Host.Analyzing;
using DigestBot.Host.Fetching;
using DigestBot.Sources;
using DigestBot.Storage;
using NodaTime;

namespace DigestBot.Host.Hosting;

/// <summary>Everything the bot is made of, for the playground and for every command alike.</summary>
internal static class Composition
{
    public static IServiceCollection AddDigestBot(this IServiceCollection services, IConfiguration settings, ContentRoot root, TimeProvider time) =>
        services
            .AddSettings<HostOptions>(settings, HostOptions.Section, HostOptions.Problems)
            .AddSettings<StorageOptions>(settings, StorageOptions.Section, StorageOptions.Problems)
            .AddSettings<TopicsOptions>(settings, TopicsOptions.Section, TopicsOptions.Problems)
            .AddSettings<SamplesOptions>(settings, SamplesOptions.Section, SamplesOptions.Problems)
            .AddSettings<ReaderOptions>(settings, ReaderOptions.Section, ReaderOptions.Problems)
            .AddSettings<FetchingOptions>(settings, FetchingOptions.Section, FetchingOptions.Problems)
            .AddSingleton(time)
            .AddSingleton(root)
            .AddSingleton<IClock, TimeProviderClock>()
            .AddSingleton<IWebFetcher, WebFetcher>()
            .AddSingleton<ArticleTopics>()
            .AddSingleton<AnalysisJson>();
}
