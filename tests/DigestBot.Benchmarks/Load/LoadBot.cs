using DigestBot.Commands;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Discord.Messaging;
using DigestBot.Discord.Wire;
using DigestBot.Health;
using DigestBot.Nodes;
using DigestBot.Storage;
using DigestBot.Stories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Benchmarks.Load;

/// <summary>The bot's stores, composing and sending as the host composes them, pointed at a simulated Discord.</summary>
internal static class LoadBot
{
    public static ServiceProvider Build(string database, TopicCatalog topics, IClock clock, LoadServerProcess server) => new ServiceCollection()
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddConsole())
        .AddSingleton(TimeProvider.System)
        .AddSingleton(clock)
        .AddStorage(database)
        .AddNodes(new NodeId("one"))
        .AddHealth()
        .AddSingleton(topics)
        .AddDigests()
        .AddSingleton<TopicDirectory>()
        .AddSingleton<LastDigests>()
        .AddSingleton(LookBack.Farthest)
        .AddSingleton<DigestCommand>()
        .AddDeliveries()
        .AddSingleton(new WireSettings(new Uri(server.ApiUrl), new DiscordCredentials(server.Token)))
        .AddDiscordWire()
        .AddDiscordMessaging(isPublishing: false)
        .BuildServiceProvider();
}
