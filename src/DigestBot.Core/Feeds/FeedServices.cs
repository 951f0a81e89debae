using DigestBot.Articles;
using DigestBot.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DigestBot.Feeds;

/// <summary>
/// Registers following feeds. It asks for the stores, an <see cref="IWebFetcher"/>, a clock, a <see cref="TimeProvider"/> and logging.
/// </summary>
public static class FeedServices
{
    public static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.TryAddSingleton<ArticleIngestor>();
        services.TryAddSingleton<SourceIngestor>();
        services.TryAddSingleton<HostPace>();
        return services.AddSingleton<FeedPoller>();
    }
}
