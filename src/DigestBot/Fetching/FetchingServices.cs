using System.Net;
using DigestBot.Sources;

namespace DigestBot.Host.Fetching;

internal static class FetchingServices
{
    /// <summary>The way out to the web. Needs the fetching settings, a <see cref="HostPace"/> and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddFetching(this IServiceCollection services) => services
        .AddSingleton<ResolveHost>(Dns.GetHostAddressesAsync)
        .AddSingleton<HttpPipeline>()
        .AddSingleton<RobotsRules>()
        .AddSingleton<IWebFetcher, WebFetcher>();
}
