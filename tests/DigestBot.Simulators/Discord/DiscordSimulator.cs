using System.Net;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Faults;
using DigestBot.Simulators.Discord.Gateway;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.Rest;
using DigestBot.Simulators.Discord.Rest.Endpoints;
using DigestBot.Simulators.Discord.World;
using DigestBot.Simulators.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DigestBot.Simulators.Discord;

/// <summary>
/// Discord on the loopback: REST v10, Gateway v10 and interactions through both doors, by its documented rules and strictly.
/// <code>
/// await using var discord = await DiscordSimulator.StartAsync();
/// // the bot: Discord:BaseUrl = discord.ApiUrl, Discord:Token = discord.Application.Token, Discord:PublicKey = discord.Application.PublicKey
/// var channel = discord.World.AddChannel(discord.World.Guild, ChannelKind.Announcement, "daily");
/// var asked = discord.Interactions.Deliver(UserAction.Slash("digest", ("topic", "japan-korea")) with { Channel = channel });
/// var answer = await asked.Answered.WaitAsync(limit);           // what the person sees: answer.Text, answer.CustomIds
/// discord.Interactions.Deliver(UserAction.Press(answer, answer.CustomIds[0]));
/// discord.Faults.On("POST /channels/{channel_id}/messages", Fault.WithholdAnswer);
/// discord.Gateway.CloseAll(GatewayCloseCode.SessionTimedOut);
/// await discord.Journal.WaitAsync(journal => channel.Messages.Count == 1);
/// Assert.Empty(discord.Journal.Violations);
/// </code>
/// The journal is the one truth: every request, payload, connection and delivery with the simulated time, and the violations,
/// which are what real Discord refuses or punishes. Answers about the world (unknown channel, missing permission) are none.
/// Limits of endpoints are set by <see cref="RateLimits"/> (<c>discord.RateLimits["POST /channels/{channel_id}/messages"] = new(5, …)</c>),
/// whose <see cref="RateLimits.PermittedDuration"/> is the formula of the best rate that a bot can reach.
/// With a FakeTimeProvider all deadlines follow it; advance it in steps below the heartbeat interval and let the bot act in between.
/// As a process of its own: <c>dotnet run --project tests/DigestBot.Simulators -- discord --port N --journal FILE</c>, with the same
/// switches behind <c>/_sim</c> (see ControlEndpoints).
/// </summary>
public sealed class DiscordSimulator : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly WebApplication app;
    private readonly GatewayServer gateway;
    private readonly HttpDoor httpDoor;
    private readonly InvalidRequestGuard guard;
    private readonly DiscordSimulatorOptions options;

    private DiscordSimulator(DiscordSimulatorOptions options)
    {
        this.options = options;
        Journal = new Journal(options.Time, options.JournalEntries, options.JournalFile);
        World = new DiscordWorld(options.Time, id => new DiscordApplication(options.Seed, id));
        guard = new InvalidRequestGuard(options.InvalidRequests);
        var limits = new IdentifyLimits(options.SessionStarts, options.MaxConcurrency);
        var callbacks = new InteractionCallbacks(World);
        gateway = new GatewayServer(World, options, limits, Journal);
        Gateway = new DiscordGateway(gateway);
        httpDoor = new HttpDoor(World, callbacks, Journal, options.Time);
        Interactions = new DiscordInteractions(World, Commands, options.Time, stopping.Token);
        Interactions.Connect(gateway, httpDoor);
        app = Build(options.Port);

        var rest = new RestServer(World, Journal, Faults, new RateLimiter(RateLimits), guard, options.Time, stopping.Token);
        rest.Map(app,
        [
            .. new MessageEndpoints(World).All,
            .. new MessageListEndpoints(World, options.PrivilegedIntents).All,
            .. new ChannelEndpoints(World).All,
            .. new WorldEndpoints(World, Interactions).All,
            .. new ThreadListEndpoints(World).All,
            .. new CommandEndpoints(World, Commands).All,
            .. new InteractionEndpoints(World, Interactions, callbacks).All,
            .. new GatewayEndpoints(gateway, limits).All,
        ]);
        Control.ControlEndpoints.Map(app, this);
        app.Map("/", context => gateway.AcceptAsync(context, IsAtResumeAddress(context), stopping.Token));
    }

    /// <summary>The root address, on the loopback.</summary>
    public Uri Url { get; private set; } = new("http://127.0.0.1");

    /// <summary>What a client takes as its base; it appends the version.</summary>
    public string ApiUrl => $"{Url.GetLeftPart(UriPartial.Authority)}/api";

    public DiscordApplication Application => World.Application;

    public DiscordWorld World { get; }

    public Journal Journal { get; }

    public FaultSwitches Faults { get; } = new();

    public RateLimits RateLimits { get; } = new();

    public DiscordGateway Gateway { get; }

    public DiscordInteractions Interactions { get; }

    public RegisteredCommands Commands { get; } = new();

    /// <summary>Invalid requests of the last ten minutes.</summary>
    public int InvalidRequestCount => guard.Count(options.Time.GetUtcNow());

    /// <summary>Where it is and who the bot is, as a process says it on its first line.</summary>
    public JsonObject Description => Control.DiscordVerb.Describe(this);

    public static async Task<DiscordSimulator> StartAsync(DiscordSimulatorOptions? options = null)
    {
        var simulator = new DiscordSimulator(options ?? new DiscordSimulatorOptions());
        await simulator.app.StartAsync();
        var addresses = simulator.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address)).ToList();
        simulator.Url = addresses[0];
        simulator.gateway.Url = $"ws://{addresses[0].Authority}";
        simulator.gateway.ResumeUrl = $"ws://{addresses[1].Authority}";
        return simulator;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await app.DisposeAsync();
        httpDoor.Dispose();
        Journal.Dispose();
        stopping.Dispose();
    }

    private bool IsAtResumeAddress(HttpContext context) => context.Connection.LocalPort != Url.Port;

    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        return builder.Build();
    }
}
