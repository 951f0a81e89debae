using DigestBot.Deliveries;
using DigestBot.Nodes;
using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.World;
using DigestBot.Slack.Installations;
using DigestBot.Slack.Messaging;
using DigestBot.Slack.Wire;
using DigestBot.Subscriptions;
using DigestBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Messaging;

/// <summary>The real messenger over HTTP against the simulated Slack.</summary>
internal sealed class SlackWorldWithMessenger : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private SlackWorldWithMessenger(SlackSimulator slack)
    {
        Slack = slack;
        services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log))
            .AddSingleton(TimeProvider.System)
            .AddSingleton<ISlackTokens>(new WorldTokens(slack.World))
            .AddSingleton(new SlackWireSettings(new Uri(slack.ApiUrl)))
            .AddSingleton<ILeaseStore, LocalLeases>().AddNodes(new NodeId("one"))
            .AddSlackWire()
            .AddSlackMessaging()
            .BuildServiceProvider();
        Messenger = services.GetRequiredService<IMessenger>();
    }

    public SlackSimulator Slack { get; }

    public SlackWorld World => Slack.World;

    public IMessenger Messenger { get; }

    public SlackApi Api => services.GetRequiredService<SlackApi>();

    public CapturedLog Log { get; } = new();

    public static async Task<SlackWorldWithMessenger> StartAsync() => new(await SlackSimulator.StartAsync());

    public SimulatedChannel Add(ChannelKind kind, bool hasBot = true) => World.Workspace.AddChannel("daily", kind, hasBot);

    public DeliveryPage Page(SimulatedChannel channel, int delivery = 1, int stories = 1) => Page(channel.Id, delivery, stories);

    public DeliveryPage Page(string channel, int delivery = 1, int stories = 1) => new(
        new DeliveryId(delivery), new ChannelAddress(Platform.Slack, new SlackTeam(World.Workspace.Id).Workspace, channel),
        NewsDigest.Of([.. Enumerable.Range(1, stories).Select(number => NewsDigest.Story(number, Headline(number), "It took us a year"))]), 0, null);

    public Task<DeliveryResult> SendAsync(DeliveryPage page) => Messenger.SendAsync(page, TestContext.Current.CancellationToken);

    public Task<ReadBackResult> ReadBackAsync(DeliveryPage page) =>
        Messenger.ReadBackAsync(page, SystemClock.Instance.GetCurrentInstant() - Duration.FromMinutes(3), TestContext.Current.CancellationToken);

    public async Task<MessageAddress> DeliverAsync(DeliveryPage page) => Assert.IsType<DeliveryResult.Delivered>(await SendAsync(page)).Message;

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Slack.DisposeAsync();
    }

    private static string Headline(int number) => $"Bridge {number} reopens {string.Concat(Enumerable.Repeat("after a long and patient repair ", 5))}";

    private sealed class WorldTokens(SlackWorld world) : ISlackTokens
    {
        public Task<SlackTokenResult> FindAsync(SlackTeam team, CancellationToken cancellation) => Task.FromResult<SlackTokenResult>(
            world.Installations.FirstOrDefault(installation => installation.Workspace?.Id == team.Team) is { } found
                ? new SlackTokenResult.Ready(new SlackAccess(found.Token))
                : new SlackTokenResult.NotInstalled("DigestBot is not installed in this workspace."));

        public Task<SlackTokenResult> RenewAsync(SlackTeam team, SlackAccess refused, CancellationToken cancellation) => FindAsync(team, cancellation);
    }
}
