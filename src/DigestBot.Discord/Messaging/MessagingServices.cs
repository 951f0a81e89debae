using DigestBot.Deliveries;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Discord.Messaging;

internal static class MessagingServices
{
    /// <summary>The messenger. Needs the wire, a clock and logging.</summary>
    /// <param name="services">Where it is registered.</param>
    /// <param name="isPublishing">Whether briefings in announcement channels are published.</param>
    public static IServiceCollection AddDiscordMessaging(this IServiceCollection services, bool isPublishing) => services
        .AddSingleton(new PublishingSwitch(isPublishing))
        .AddSingleton<PublishingBudget>()
        .AddSingleton<Publisher>()
        .AddSingleton<ChannelKinds>()
        .AddSingleton<ForumPoster>()
        .AddSingleton<ArchivedThreads>()
        .AddSingleton<SentPosts>()
        .AddSingleton<SentPages>()
        .AddSingleton<IMessenger, DiscordMessenger>();
}
