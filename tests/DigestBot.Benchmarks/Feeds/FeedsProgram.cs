using System.Diagnostics;
using System.Globalization;
using System.Net;
using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Host.Fetching;
using DigestBot.Host.Hosting;
using DigestBot.Sources;
using DigestBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Testing;

namespace DigestBot.Benchmarks.Feeds;

/// <summary>
/// Polls thousands of feeds of thirty items (<see cref="InventedFeed"/>) twice: from empty, and when nothing is new. The feeds come from
/// another process. Each has a host of its own, which is asked once for its rules and once for the feed, a second apart, so that the first
/// round takes at least a second for every eight feeds, however fast the program is.
/// </summary>
internal static class FeedsProgram
{
    private const int FeedsARound = 200;
    private const int Parallelism = 8;

    public static async Task<int> RunAsync(int count)
    {
        var data = Directory.CreateTempSubdirectory("digestbot-feeds").FullName;
        using var server = StartServer();
        try
        {
            var authority = (await server.StandardOutput.ReadLineAsync())!;
            var clock = new FakeClock(Instant.FromUtc(2031, 3, 13, 9, 0));
            await using var services = Services(Path.Combine(data, "feeds.db"), authority, clock);
            await services.GetRequiredService<StorageInitializer>().OpenAsync(CancellationToken.None);
            var port = authority.Split(':')[1];
            var feeds = Enumerable.Range(0, count).Select(n => new NewFeed(new Uri($"http://feed{n}.test:{port}/feed"), null, [])).ToList();
            await services.GetRequiredService<IFeedStore>().FollowAsync(WorkspaceId.Local, feeds, clock.GetCurrentInstant(), CancellationToken.None);

            using var client = new HttpClient { BaseAddress = new Uri($"http://{authority}") };
            await RoundAsync(services, client, "from empty");
            clock.Advance(Duration.FromHours(25));
            await RoundAsync(services, client, "nothing new");
            using var self = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {self.PeakWorkingSet64 / 1048576} MB (goal: under 250 MB for 6,000 feeds)"));
            return 0;
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task RoundAsync(IServiceProvider services, HttpClient server, string what)
    {
        var poller = services.GetRequiredService<FeedPoller>();
        using var self = Process.GetCurrentProcess();
        var (start, cpu, total) = (TimeProvider.System.GetTimestamp(), self.TotalProcessorTime, PollReport.Nothing);
        while (await poller.PollDueAsync(FeedsARound, Parallelism, CancellationToken.None) is { Checked: > 0 } round)
        {
            total += round;
        }

        self.Refresh();
        var wall = TimeProvider.System.GetElapsedTime(start);
        var kept = (await services.GetRequiredService<IArticleStore>().CountAsync(CancellationToken.None)).All;
        var requests = await server.GetStringAsync(FeedServer.CountPath);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {total.Checked} feeds in {wall.TotalSeconds:0.0} s, {(self.TotalProcessorTime - cpu).TotalSeconds:0.0} s CPU, "
            + $"{requests} requests, {total.Added} articles added, {kept} kept, {total.Failed} feeds failed, "
            + $"{100.0 * total.NotModified / Math.Max(1, total.Checked):0.0} % answered 304"));
    }

    private static ServiceProvider Services(string database, string authority, IClock clock) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(TimeProvider.System)
        .AddSingleton(clock)
        .AddStorage(database)
        .AddSingleton(Options.Create(new FetchingOptions { TestServer = authority }))
        .AddFeeds()
        .AddFetching()
        .AddSingleton<ResolveHost>((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]))
        .BuildServiceProvider();

    private static Process StartServer() => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DigestBot.Benchmarks.dll"), "feed-server"]) { RedirectStandardOutput = true })!;
}
