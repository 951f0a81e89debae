using DigestBot.Stories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DigestBot.Digests;

public static class DigestServices
{
    /// <summary>The composers and the matcher. Needs the stores of articles and stories, the search, a topic catalog and a clock besides.</summary>
    public static IServiceCollection AddDigests(this IServiceCollection services)
    {
        services.TryAddSingleton<TopicMatcher>();
        return services
            .AddSingleton<TopicNews>()
            .AddSingleton<DigestComposer>()
            .AddSingleton<BriefingComposer>()
            .AddSingleton<BreakingComposer>()
            .AddSingleton<QuoteListComposer>()
            .AddSingleton<DateListComposer>()
            .AddSingleton<DigestExplainer>();
    }
}
