using DigestBot.Commands;
using DigestBot.Deliveries;
using DigestBot.Host.Health;
using DigestBot.Host.Hosting;
using DigestBot.Testing.Feeds;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace DigestBot.Tests.Trouble;

/// <summary>One day of the host on a file of its own; the clock goes from minute to minute.</summary>
internal sealed class SimulatedDay : IAsyncDisposable
{
    private readonly Bot bot = new();
    private readonly FakeTimeProvider time = new(NewsDay.Start.ToDateTimeOffset());
    private readonly List<PostedMessage> posted = [];
    private HostLife? life;

    public SimulatedDay(Func<Bot, HostSetup>? setup = null)
    {
        var chosen = setup?.Invoke(bot) ?? new HostSetup();
        var clock = new TimeProviderClock(time);
        World = new HostWorld(bot, time, new SimulatedWeb(NewsDay.Feeds, clock))
        {
            Settings = [$"--Topics:File={bot.Write("topics.json", NewsDay.Topics)}", "--Feeds:Parallelism=1"],
            Database = chosen.Database,
            Interceptors = chosen.Interceptors,
        };
        World.Platform.OnSend = (page, deliver, _) =>
        {
            lock (posted)
            {
                posted.Add(new PostedMessage(page.Channel.Channel, Now, MarkdownReplyRenderer.Render(new CommandReply.Briefing(page.Digest))));
            }

            return Task.FromResult(deliver());
        };
    }

    public HostWorld World { get; }

    public HostLife Life => life!;

    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public int Restarts { get; private set; }

    /// <summary>What stands in the channels, channel by channel, as it came.</summary>
    public IReadOnlyList<PostedMessage> Channels
    {
        get
        {
            lock (posted)
            {
                return [.. posted.OrderBy(message => message.Channel, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>What was logged.</summary>
    public IReadOnlyList<string> Lines => World.Log.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What the host does once a minute beside its jobs.</summary>
    public Task LookAsync() => ActivatorUtilities.CreateInstance<HealthWatch>(Life.Services).LookAsync(TestContext.Current.CancellationToken);

    public async Task BeginAsync()
    {
        life = await HostLife.StartAsync(World);
        await NewsDay.PrepareAsync(life.Services);
    }

    /// <summary>Goes from minute to minute up to that moment, through restarts where the process ends over its work.</summary>
    public async Task RunUntilAsync(Instant moment)
    {
        while (Now < moment)
        {
            MoveTo(Now + Duration.FromMinutes(1) - (Now - Floor(Now)));
            await MinuteAsync();
        }
    }

    /// <summary>The process ends, now or over what it does next, and is started again a little later.</summary>
    public async Task RestartAsync(EndOfLife end, Duration pause)
    {
        if (end is EndOfLife.Killed)
        {
            _ = Life.KillAsync();
        }
        else if (end is not EndOfLife.Stopped)
        {
            World.Await(end);
            return;
        }

        await StartAgainAsync(pause);
    }

    public void MoveTo(Instant moment) => time.SetUtcNow(moment.ToDateTimeOffset());

    public async ValueTask DisposeAsync()
    {
        if (life is not null)
        {
            await life.DisposeAsync();
        }

        World.Log.Dispose();
        SqliteConnection.ClearAllPools();
        bot.Dispose();
    }

    private static Instant Floor(Instant moment) => Instant.FromUnixTimeSeconds(moment.ToUnixTimeSeconds() / 60 * 60);

    private async Task MinuteAsync()
    {
        await Life.MinuteAsync();
        if (Life.IsKilled || Life.IsStopping)
        {
            await StartAgainAsync(Duration.FromSeconds(15));
        }
    }

    private async Task StartAgainAsync(Duration pause)
    {
        await Life.DisposeAsync();
        Restarts++;
        MoveTo(Now + pause);
        life = await HostLife.StartAsync(World);
        await Life.BeginAsync();
    }
}
