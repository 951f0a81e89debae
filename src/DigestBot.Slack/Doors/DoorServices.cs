using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Signatures;
using DigestBot.Slack.Wire.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Slack.Doors;

internal static class DoorServices
{
    /// <summary>
    /// Both doors, and the watch over them; nothing connects before <see cref="AddSlackSocketDoor"/>. Needs a <see cref="HandleSlackRequest"/>,
    /// a <see cref="SigningSecret"/>, a clock, and what <see cref="SlackWireServices.AddSlackWire"/> adds and needs.
    /// </summary>
    public static IServiceCollection AddSlackDoorways(this IServiceCollection services) => services
        .AddSingleton<OpenSlackSocket>(NetworkSockets.OpenAsync)
        .AddSingleton<SocketBoard>()
        .AddSingleton<SocketServices>()
        .AddSingleton<SocketPair>()
        .AddSingleton<DoorWatch>()
        .AddSingleton<HttpDoor>();

    /// <summary>What runs as long as the bot takes things by sockets.</summary>
    /// <param name="services">Where it goes.</param>
    /// <param name="appToken">The app-level token: "xapp-…".</param>
    public static IServiceCollection AddSlackSocketDoor(this IServiceCollection services, Func<IServiceProvider, string> appToken) => services
        .AddSingleton<FindSocketAddress>(provider =>
        {
            var api = provider.GetRequiredService<SlackApi>();
            var token = appToken(provider);
            return cancellation => api.OpenConnectionAsync(token, cancellation);
        })
        .AddHostedService<SocketDoor>();
}
