using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Deliveries;

public static class DeliveryServices
{
    /// <summary>What composes and sends briefings. Needs the stores, <c>AddDigests</c>, a topic directory, a clock and a <see cref="TimeProvider"/>
    /// besides; with no <see cref="IMessenger"/> it has nothing to do.</summary>
    public static IServiceCollection AddDeliveries(this IServiceCollection services) => services
        .AddSingleton<FailingSources>()
        .AddSingleton<BreakingStories>()
        .AddSingleton<DueDigests>()
        .AddSingleton<RequestedBriefings>()
        .AddSingleton<DeliveryDispatcher>();
}
