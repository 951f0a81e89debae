using System.Globalization;
using DigestBot.Articles;
using DigestBot.Deliveries;
using DigestBot.Digests;
using DigestBot.Discord.Messaging;
using DigestBot.Discord.Wire;
using DigestBot.Nodes;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.World;
using DigestBot.Subscriptions;
using DigestBot.Text;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace DigestBot.Discord.Tests.Messaging;

/// <summary>The real messenger over HTTP against the simulated Discord.</summary>
internal sealed class DiscordWorldWithMessenger : IAsyncDisposable
{
    private static readonly LocalDate Today = new(2031, 3, 10);

    private readonly ServiceProvider services;

    private DiscordWorldWithMessenger(DiscordSimulator discord, bool isPublishing)
    {
        Discord = discord;
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IClock>(SystemClock.Instance)
            .AddSingleton(new WireSettings(new Uri(discord.ApiUrl), new DiscordCredentials(discord.Application.Token)))
            .AddSingleton<ILeaseStore, LocalLeases>().AddNodes(new NodeId("one"))
            .AddDiscordWire()
            .AddDiscordMessaging(isPublishing)
            .BuildServiceProvider();
        Messenger = services.GetRequiredService<IMessenger>();
    }

    public DiscordSimulator Discord { get; }

    public IMessenger Messenger { get; }

    public static async Task<DiscordWorldWithMessenger> StartAsync(bool isPublishing = false) =>
        new(await DiscordSimulator.StartAsync(), isPublishing);

    public SimulatedChannel Add(ChannelKind kind) => Discord.World.AddChannel(Discord.World.Guild, kind, "daily");

    public DeliveryPage Page(SimulatedChannel channel, int delivery = 1, int stories = 2) => new(
        new DeliveryId(delivery),
        new ChannelAddress(Platform.Discord, DiscordWorkspace.OfGuild(Discord.World.Guild.Id.ToString(CultureInfo.InvariantCulture)), Id(channel)),
        News(stories), 0, null);

    public Task<DeliveryResult> SendAsync(DeliveryPage page) => Messenger.SendAsync(page, TestContext.Current.CancellationToken);

    public Task<ReadBackResult> ReadBackAsync(DeliveryPage page) =>
        Messenger.ReadBackAsync(page, SystemClock.Instance.GetCurrentInstant() - Duration.FromMinutes(1), TestContext.Current.CancellationToken);

    public static string Id(SimulatedChannel channel) => channel.Id.ToString(CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Discord.DisposeAsync();
    }

    private static Digest News(int stories) => new()
    {
        TopicName = "harbour",
        TopicTitle = "The harbour",
        Length = DigestLength.Standard,
        Asked = new DigestWindow(Today, Today),
        Shown = new DigestWindow(Today, Today),
        ComposedAt = Instant.FromUtc(2031, 3, 10, 12, 0),
        Zone = "Asia/Tokyo",
        Culture = "en-GB",
        Stories = [.. Enumerable.Range(1, stories).Select(Story)],
        Upcoming = [],
    };

    private static DigestStory Story(int number)
    {
        var source = new DigestSource(
            new ArticleId(number), "Harbour Ledger", null, $"Bridge {number} reopens", "en", Today, null, new Uri($"https://ledger.example/{number}"), IsCopy: false);
        var sentence = $"Bridge {number} reopened {string.Concat(Enumerable.Repeat("after a long and patient repair ", 12))}on Monday.";
        return new DigestStory(
            source.Title,
            [new DigestSentence(sentence, source, source.Url)],
            [new DigestQuote("It took us a year", QuoteKind.Partial, "Mira Holt", source, source.Url)],
            [],
            [source]);
    }
}
