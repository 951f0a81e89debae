using DigestBot.Chaos.Clocks;
using DigestBot.Chaos.Platforms;
using DigestBot.Deliveries;
using DigestBot.Feeds;
using DigestBot.Host.CommandLine;
using DigestBot.Host.Hosting;
using DigestBot.Storage;
using DigestBot.Subscriptions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DigestBot.Chaos.Killing;

/// <summary>A bot with its database, its platforms and its readers, for some kills.</summary>
internal sealed class KillWorld : IAsyncDisposable
{
    private const int ChannelsOfPlatform = 6;

    private static readonly DateTimeOffset Begin = new(2031, 3, 10, 0, 30, 0, TimeSpan.Zero);

    private KillWorld(Reading reading, WorldSettings settings, SharedClock clock, PlatformProcess platforms, ServiceProvider services, Random random)
    {
        (Reading, Settings, Clock, Platforms, Services) = (reading, settings, clock, platforms, services);
        Newsroom = new Newsroom(services.GetRequiredService<SourceIngestor>(), clock, random);
        Subscribers = Subscriber.In(platforms.Addresses, Newsroom.Topics);
    }

    public Reading Reading { get; }

    public WorldSettings Settings { get; }

    public SharedClock Clock { get; }

    public PlatformProcess Platforms { get; }

    public Newsroom Newsroom { get; }

    public IReadOnlyList<Subscriber> Subscribers { get; }

    public IOutbox Outbox => Services.GetRequiredService<IOutbox>();

    private ServiceProvider Services { get; }

    /// <param name="folder">Its own.</param>
    /// <param name="database">As <c>Storage:Path</c> names it.</param>
    /// <param name="reading">How well channels can be read.</param>
    /// <param name="random">Decides about the news.</param>
    /// <param name="cancellation">Stops the start.</param>
    public static async Task<KillWorld> BeginAsync(string folder, string database, Reading reading, Random random, CancellationToken cancellation)
    {
        var settings = new WorldSettings(folder, database, Newsroom.Topics);
        settings.WriteTopics();
        var clock = SharedClock.Create(settings.Clock, Begin);
        var platforms = await PlatformProcess.StartAsync(settings.Clock, folder, ChannelsOfPlatform, reading, cancellation);
        settings.Take(platforms.Addresses);
        var root = new ContentRoot(AppContext.BaseDirectory);
        using var terminal = new Terminal(Stream.Null, TextWriter.Null, Console.Error, isPlain: true);
        var services = new CommandSession(terminal, clock, root, Host.Hosting.Settings.Load(root, settings.Values)).BuildServices();
        if (await services.GetRequiredService<NewsStart>().OpenAsync(cancellation) is StorageOpening.Unusable unusable)
        {
            throw new InvalidOperationException(unusable.Reason);
        }

        var world = new KillWorld(reading, settings, clock, platforms, services, random);
        foreach (var (number, subscriber) in world.Subscribers.Index())
        {
            await services.GetRequiredService<ISubscriptionStore>().SubscribeAsync(subscriber.Wanted(number), Instant.FromDateTimeOffset(clock.GetUtcNow()), cancellation);
        }

        return world;
    }

    public Task<IReadOnlyList<string>> MessagesAsync(ChannelAddress channel, CancellationToken cancellation) =>
        Platforms.MessagesAsync(channel.Platform, channel.Channel, cancellation);

    /// <summary>Sets the clock forward for everybody.</summary>
    /// <param name="by">How far.</param>
    /// <param name="bot">The bot, where it lives.</param>
    public void Advance(TimeSpan by, BotProcess? bot)
    {
        Clock.Advance(by);
        Platforms.Wake();
        bot?.Wake();
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await Platforms.DisposeAsync();
        Clock.Dispose();
    }
}
