using DigestBot.Stories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DigestBot.Digests;

public static class DigestServices
{
    /// <summary>The composer and the matcher it needs. Needs an article store with its search, a topic catalog and a clock besides.</summary>
    public static IServiceCollection AddDigests(this IServiceCollection services)
    {
        services.TryAddSingleton<TopicMatcher>();
        return services.AddSingleton<DigestComposer>();
    }
}
