using DigestBot.Deliveries;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Slack.Messaging;

internal static class SlackMessagingServices
{
    /// <summary>The messenger. Needs the wire and logging.</summary>
    public static IServiceCollection AddSlackMessaging(this IServiceCollection services) => services
        .AddSingleton<Destinations>()
        .AddSingleton<Memberships>()
        .AddSingleton<LostThreads>()
        .AddSingleton<ReadingProgress>()
        .AddSingleton<SentPages>()
        .AddSingleton<PrivateNotices>()
        .AddSingleton<IMessenger, SlackMessenger>();
}
