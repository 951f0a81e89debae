using DigestBot.Slack.Wire.Signatures;
using DigestBot.Slack.Wire.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Slack.Doors;

internal static class DoorServices
{
    /// <summary>
    /// Both doors, and the watch over them; nothing connects before <see cref="AddSlackSocketDoor"/>. Needs a <see cref="HandleSlackRequest"/>,
    /// a <see cref="SigningSecret"/>, a <see cref="FindSocketAddress"/>, a <see cref="Pacing.Jitter"/>, a clock, a <see cref="TimeProvider"/> and logging.
    /// </summary>
    public static IServiceCollection AddSlackDoorways(this IServiceCollection services) => services
        .AddSingleton<OpenSlackSocket>(NetworkSockets.OpenAsync)
        .AddSingleton<SocketBoard>()
        .AddSingleton<SocketServices>()
        .AddSingleton<SocketPair>()
        .AddSingleton<DoorWatch>()
        .AddSingleton<HttpDoor>();

    /// <summary>What runs as long as the bot takes things by sockets.</summary>
    public static IServiceCollection AddSlackSocketDoor(this IServiceCollection services) => services.AddHostedService<SocketDoor>();
}
