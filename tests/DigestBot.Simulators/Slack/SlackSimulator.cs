using System.Net;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Hosting;
using DigestBot.Simulators.Slack.Doors;
using DigestBot.Simulators.Slack.Faults;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.OAuth;
using DigestBot.Simulators.Slack.Sockets;
using DigestBot.Simulators.Slack.Users;
using DigestBot.Simulators.Slack.Web;
using DigestBot.Simulators.Slack.Web.Methods;
using DigestBot.Simulators.Slack.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DigestBot.Simulators.Slack;

/// <summary>
/// Slack on the loopback: Web API, Socket Mode, signed requests and the OAuth way, by its documented rules and strictly.
/// <code>
/// await using var slack = await SlackSimulator.StartAsync();
/// // the bot: Slack:BaseUrl = slack.ApiUrl, Slack:BotToken = slack.World.Installation.Token, Slack:AppToken = slack.World.Application.AppToken
/// var asked = slack.Users.Slash("japan-korea");
/// var answer = await asked.Answered.WaitAsync(limit);              // what the person sees: answer.Text, answer.Blocks, answer.Actions
/// slack.Users.Press(answer, answer.Actions[0]);
/// await slack.Doors.UseHttpAsync(new Uri("http://127.0.0.1:5000/slack/events"));   // from now on signed requests
/// slack.Faults.On("chat.postMessage", Fault.LoseAnswer);
/// slack.Sockets.Refresh();
/// await slack.Journal.WaitAsync(journal => slack.World.Channel.Messages.Count == 1);
/// Assert.Empty(slack.Journal.Violations);
/// </code>
/// The journal is the one truth: every call, frame, connection and delivery with the simulated time, and the violations, which are what
/// real Slack refuses or a good client never does. Answers about the world (unknown channel, missing scope) are none.
/// Limits stand in <see cref="SlackRates"/>, with the formula of the best rate that a bot can reach. With a FakeTimeProvider all deadlines
/// follow it. As a process of its own: <c>dotnet run --project tests/DigestBot.Simulators -- slack --port N --journal FILE</c>, with the
/// same switches behind <c>/_sim</c> (see ControlEndpoints).
/// </summary>
public sealed class SlackSimulator : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly WebApplication app;
    private readonly HttpDelivery http;
    private readonly ResponseUrls responses;

    private SlackSimulator(SlackSimulatorOptions options)
    {
        var ids = new SlackIds(options.Seed);
        Journal = new Journal(options.Time, options.JournalEntries, options.JournalFile);
        World = new SlackWorld(options, ids);
        Views = new SlackViews(ids, options.Time);
        OAuth = new SlackOAuth(World);
        Sockets = new SlackSockets(options, ids, Journal, World.Application.Id);
        var messages = new MessageArguments(Journal, ids);
        var triggers = new Triggers(ids, options.Time);
        responses = new ResponseUrls(World, messages, Journal, Faults, options.Time, stopping.Token);
        var acknowledgements = new Acknowledgements(World, responses, Views, Journal, options.Time);
        http = new HttpDelivery(World.Application, acknowledgements, Journal, options.Time);
        Doors = new SlackDoors(
            new SocketDelivery(Sockets, Journal, options.Time), http, World.Application, acknowledgements, Faults, Journal, stopping.Token);
        Users = new SlackUsers(World, Views, Doors, responses, triggers, new Payloads(World, options.Time));
        app = Build(options.Port);

        new ApiServer(World, Journal, Faults, new RateLimiter(Rates), options.Time, stopping.Token).Map(app,
        [
            .. new ChatMethods(World, messages).All,
            .. new HistoryMethods(World, Rates).All,
            .. new ConversationMethods(World).All,
            .. new PeopleMethods(World).All,
            .. new ViewMethods(Views, triggers).All,
            .. new ConnectionMethods(Sockets).All,
            .. new OAuthMethods(OAuth, World, options.Time).All,
        ]);
        var page = new AuthorizePage(OAuth, World, Journal, options.Time);
        app.MapGet("/oauth/v2/authorize", page.Show);
        app.MapPost(ResponseUrls.Route, responses.HandleAsync);
        app.Map("/link/", context => Sockets.AcceptAsync(context, acknowledgements.Take, stopping.Token));
        Control.ControlEndpoints.Map(app, this);
    }

    /// <summary>The root address, on the loopback.</summary>
    public Uri Url { get; private set; } = new("http://127.0.0.1");

    /// <summary>What a client takes as its base, with the slash at its end.</summary>
    public string ApiUrl => $"{Url.GetLeftPart(UriPartial.Authority)}/api/";

    /// <summary>Where a browser goes to install the app.</summary>
    public string AuthorizeUrl => $"{Url.GetLeftPart(UriPartial.Authority)}/oauth/v2/authorize";

    public SlackWorld World { get; }

    public Journal Journal { get; }

    public FaultSwitches Faults { get; } = new();

    public SlackRates Rates { get; } = new();

    public SlackSockets Sockets { get; }

    public SlackDoors Doors { get; }

    public SlackUsers Users { get; }

    public SlackViews Views { get; }

    public SlackOAuth OAuth { get; }

    /// <summary>Where it is and who the bot is, as a process says it on its first line.</summary>
    public JsonObject Description => Control.SlackVerb.Describe(this);

    public static async Task<SlackSimulator> StartAsync(SlackSimulatorOptions? options = null, CancellationToken cancellation = default)
    {
        var simulator = new SlackSimulator(options ?? new SlackSimulatorOptions());
        await simulator.app.StartAsync(cancellation);
        simulator.Url = new Uri(simulator.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        simulator.Sockets.Url = $"ws://{simulator.Url.Authority}";
        simulator.responses.Base = simulator.Url.GetLeftPart(UriPartial.Authority);
        return simulator;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await app.DisposeAsync();
        http.Dispose();
        Journal.Dispose();
        stopping.Dispose();
    }

    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        return builder.Build();
    }
}
