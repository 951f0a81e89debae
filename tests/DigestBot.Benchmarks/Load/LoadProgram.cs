using System.Diagnostics;
using DigestBot.Benchmarks.Searching;
using DigestBot.Commands;
using DigestBot.Deliveries;
using DigestBot.Storage;
using DigestBot.Storage.PostgreSql;
using DigestBot.Storage.Sqlite;
using DigestBot.Stories;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DigestBot.Benchmarks.Load;

/// <summary>
/// 10,000 channels that are all due at the same minute, 40 topics, five histories a topic, over a million stored articles: how long they take
/// to compose, what part of Discord's rate they are sent at, what memory that takes, and how long somebody waits who asks for a digest meanwhile.
/// </summary>
internal static class LoadProgram
{
    private const int ArticlesADay = 1000;

    /// <summary>As the job has it.</summary>
    private const int Channels = 20;

    private static readonly Instant Due = SearchLoad.LastDay.At(new LocalTime(8, 0)).InUtc().ToInstant();

    public static async Task<int> RunAsync(string[] arguments)
    {
        var options = LoadOptions.Parse(arguments);
        var topics = await LoadTopics.ReadAsync();
        var folder = Directory.CreateTempSubdirectory("digestbot-load-");
        try
        {
            using var server = await LoadServerProcess.StartAsync(options.Subscriptions);
            var database = options.Database ?? Path.Combine(folder.FullName, "load.db");
            await using var bot = LoadBot.Build(database, topics, new ShiftedClock(Due + Duration.FromSeconds(1)), server);
            await PrepareAsync(bot, database, topics, options, server);
            await MeasureAsync(bot, topics, options, server);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task PrepareAsync(ServiceProvider bot, string database, TopicCatalog topics, LoadOptions options, LoadServerProcess server)
    {
        var isWritten = File.Exists(database);
        await bot.GetRequiredService<StorageInitializer>().OpenAsync(CancellationToken.None);
        var watch = Stopwatch.StartNew();
        if (!isWritten && !StorageServices.IsServer(database))
        {
            await SearchLoad.WriteAsync($"Data Source={database}", new SyntheticNews(topics), options.Articles, ArticlesADay);
            Console.WriteLine($"{options.Articles:N0} articles written in {watch.Elapsed.TotalSeconds:0} s, {new FileInfo(database).Length / 1_000_000.0:N0} MB");
        }

        watch.Restart();
        await new LoadSubscriptions(bot, () => Open(database), topics, Due).WriteAsync(server.Channels);
        Console.WriteLine($"{options.Subscriptions:N0} subscriptions to {topics.All.Count} topics, {LoadSubscriptions.Histories} histories a topic, written in {watch.Elapsed.TotalSeconds:0} s");
    }

    private static DigestDb Open(string database) => StorageServices.IsServer(database)
        ? new PostgreSqlDigestDb(new DbContextOptionsBuilder<PostgreSqlDigestDb>().UseNpgsql(database).Options)
        : new SqliteDigestDb(new DbContextOptionsBuilder<SqliteDigestDb>().UseSqlite($"Data Source={database}").Options);

    private static async Task MeasureAsync(ServiceProvider bot, TopicCatalog topics, LoadOptions options, LoadServerProcess server)
    {
        var readers = new DigestReaders(bot.GetRequiredService<DigestCommand>(), topics);
        var figures = ProcessFigures.Begin();
        var composing = Task.Run(() => bot.GetRequiredService<DueDigests>().ComposeAsync(CancellationToken.None));
        var times = await readers.AskDuringAsync(composing);
        Console.WriteLine($"{await composing:N0} of {options.Subscriptions:N0} digests composed: {figures}");
        Print("meanwhile", times);
        if (!options.Dispatches)
        {
            return;
        }

        figures = ProcessFigures.Begin();
        var sending = Task.Run(() => bot.GetRequiredService<DeliveryDispatcher>().DispatchDueAsync(Channels, CancellationToken.None));
        times = await readers.AskDuringAsync(sending);
        var wall = figures.Wall;
        var (posts, others, refusals, permitted) = await server.CountAsync();
        Console.WriteLine(
            $"{await sending:N0} deliveries in {posts:N0} messages and {others:N0} other requests: {permitted / wall:P1} of the permitted rate, {refusals} answers of 429; {figures}");
        Print("meanwhile", times);
    }

    private static void Print(string when, List<double> times)
    {
        times.Sort();
        Console.WriteLine($"/digest {when}: {times.Count} answers, median {At(50):0} ms, 99th percentile {At(99):0} ms, slowest {times[^1]:0} ms");

        // nearest rank
        double At(int percent) => times[(((times.Count * percent) + 99) / 100) - 1];
    }
}
