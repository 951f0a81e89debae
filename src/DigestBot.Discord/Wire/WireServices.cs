using DigestBot.Discord.Wire.Gateway;
using DigestBot.Discord.Wire.RateLimits;
using DigestBot.Discord.Wire.Rest;
using DigestBot.Nodes;
using DigestBot.Pacing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DigestBot.Discord.Wire;

internal static class WireServices
{
    /// <summary>Far above any answer we read: 100 messages of a channel are under one megabyte.</summary>
    private const int LargestAnswer = 8 * 1024 * 1024;

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    /// <summary>So long one connection is used: Discord's addresses move.</summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(15);

    /// <summary>REST, rate limits and gateway. Needs a <see cref="TimeProvider"/>, logging and checked <see cref="WireSettings"/>.</summary>
    public static IServiceCollection AddDiscordWire(this IServiceCollection services)
    {
        services.AddHttpClient(RestTransport.Client)
            .ConfigureHttpClient(static (provider, client) =>
            {
                var settings = provider.GetRequiredService<WireSettings>();
                client.BaseAddress = settings.VersionedUrl;
                client.DefaultRequestHeaders.UserAgent.ParseAdd(settings.UserAgent);
                client.MaxResponseContentBufferSize = LargestAnswer;
                // each call brings its own
                client.Timeout = Timeout.InfiniteTimeSpan;
            })
            .UseSocketsHttpHandler(static (handler, _) =>
            {
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
                handler.ConnectTimeout = ConnectTimeout;
                handler.PooledConnectionLifetime = ConnectionLifetime;
            })
            // the handler renews its connections itself
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // addresses of interactions carry tokens
            .RemoveAllLoggers();

        services.TryAddSingleton<NodeShare>();
        return services
            .AddSingleton(static provider => provider.GetRequiredService<WireSettings>().Credentials)
            .AddSingleton(static _ => new Jitter(new Random()))
            .AddSingleton<RateLimiter>()
            .AddSingleton<RestTransport>()
            .AddSingleton<DiscordRest>()
            .AddSingleton<DiscordApi>()
            .AddSingleton<OpenGatewaySocket>(GatewaySockets.OpenAsync)
            .AddSingleton<GatewayServices>()
            .AddSingleton<GatewayFleet>();
    }
}
