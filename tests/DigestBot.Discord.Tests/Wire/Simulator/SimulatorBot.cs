using System.Collections.Concurrent;
using System.Text.Json;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Gateway;
using DigestBot.Nodes;
using DigestBot.Simulators.Discord;
using DigestBot.Testing.Health;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Discord.Tests.Wire.Simulator;

/// <summary>The bot's wire as the host composes it, over the loopback against the simulated Discord.</summary>
internal sealed class SimulatorBot : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    public SimulatorBot(DiscordSimulator discord, string? token = null) => services = new ServiceCollection()
        .AddLogging()
        .AddSingleton(TimeProvider.System)
        .AddSingleton(new WireSettings(new Uri(discord.ApiUrl), new DiscordCredentials(token ?? discord.Application.Token)))
        .AddSingleton<ILeaseStore, LocalLeases>().AddNodes(new NodeId("one")).AddSingleton(WorkingHealth.Storage)
        .AddDiscordWire()
        .BuildServiceProvider();

    public DiscordApi Api => services.GetRequiredService<DiscordApi>();

    public DiscordRest Rest => services.GetRequiredService<DiscordRest>();

    public GatewayFleet Fleet => services.GetRequiredService<GatewayFleet>();

    /// <summary>How often each interaction came.</summary>
    public ConcurrentDictionary<ulong, int> Handled { get; } = [];

    public Task Connect() => running = Fleet.RunAsync(HandleAsync, stop.Token);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        await services.DisposeAsync();
        stop.Dispose();
    }

    private ValueTask HandleAsync(GatewayEvent happened, CancellationToken cancellation)
    {
        if (happened is GatewayEvent.InteractionCreated interaction)
        {
            using var json = JsonDocument.Parse(interaction.Json);
            Handled.AddOrUpdate(ulong.Parse(json.RootElement.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture), 1, (_, times) => times + 1);
        }

        return ValueTask.CompletedTask;
    }
}
