using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Gateway;
using DigestBot.Nodes;
using DigestBot.Testing.Health;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Benchmarks.Discord;

/// <summary>The bot's wire as the host composes it, pointed at a simulator.</summary>
internal sealed class WiredBot(string apiUrl, string token) : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddLogging()
        .AddSingleton(TimeProvider.System)
        .AddSingleton(new WireSettings(new Uri(apiUrl), new DiscordCredentials(token)))
        .AddSingleton<ILeaseStore, LocalLeases>().AddNodes(new NodeId("one")).AddSingleton(WorkingHealth.Storage)
        .AddDiscordWire()
        .BuildServiceProvider();

    public DiscordApi Api => services.GetRequiredService<DiscordApi>();

    public GatewayFleet Fleet => services.GetRequiredService<GatewayFleet>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
