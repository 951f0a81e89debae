using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Health;

public static class HealthServices
{
    /// <summary>What knows how the bot itself fares. Needs an <see cref="IStorageProbe"/> and a <see cref="TimeProvider"/> besides.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services) => services
        .AddSingleton<StorageHealth>()
        .AddSingleton<ClockHealth>();
}
