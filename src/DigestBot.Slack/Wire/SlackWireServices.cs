using System.Reflection;
using DigestBot.Nodes;
using DigestBot.Pacing;
using DigestBot.Slack.Wire.Pacing;
using DigestBot.Slack.Wire.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DigestBot.Slack.Wire;

internal static class SlackWireServices
{
    /// <summary>Far above any answer we read: 200 messages of a channel are under two megabytes.</summary>
    private const int LargestAnswer = 16 * 1024 * 1024;

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    /// <summary>So long one connection is used: Slack's addresses move.</summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(15);

    private static readonly string UserAgent = $"DigestBot/{typeof(SlackWireServices).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()!.Version}";

    /// <summary>The Web API inside its limits. Needs tokens, a <see cref="TimeProvider"/>, logging and checked <see cref="SlackWireSettings"/>.</summary>
    public static IServiceCollection AddSlackWire(this IServiceCollection services)
    {
        services.AddHttpClient(WebTransport.Client)
            .ConfigureHttpClient(static (provider, client) =>
            {
                client.BaseAddress = provider.GetRequiredService<SlackWireSettings>().Root;
                client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
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
            // addresses of responses are secrets
            .RemoveAllLoggers();

        services.TryAddSingleton(static _ => new Jitter(new Random()));
        services.TryAddSingleton<NodeShare>();
        return services
            .AddSingleton<SlackPacing>()
            .AddSingleton<WebTransport>()
            .AddSingleton<SlackWeb>()
            .AddSingleton<ResponseUrls>()
            .AddSingleton<SlackApi>();
    }
}
