using System.Diagnostics;
using System.Globalization;
using DigestBot.Storage;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DigestBot.Benchmarks.Searching;

/// <summary>
/// How long the shipped topics' queries take over many stored articles: the newest matches from any day back, and those of a week. Prints
/// the time to load, the size of the file, and for each topic the median, the 99th percentile and the longest. A database that is named is
/// kept, and used as it is the next time.
/// </summary>
internal static class SearchProgram
{
    private const int ADay = 1000;
    private const int Runs = 100;

    /// <summary>What a page of results shows.</summary>
    private const int Limit = 25;

    public static async Task<int> RunAsync(string[] options)
    {
        var (articles, kept) = options switch
        {
            ["--articles", var count] => (Count(count), null),
            ["--articles", var count, "--database", var path] => (Count(count), path),
            ["--database", var path] => (1_000_000, path),
            _ => (1_000_000, null),
        };
        if (TopicFile.Parse(await File.ReadAllTextAsync(Path.Combine("config", "topics.json"))) is not TopicFileResult.Loaded(var catalog))
        {
            Console.Error.WriteLine("config/topics.json cannot be read: start from the root of the repository");
            return 1;
        }

        var folder = Directory.CreateTempSubdirectory("digestbot-search-");
        try
        {
            var file = kept ?? Path.Combine(folder.FullName, "search.db");
            var isWritten = File.Exists(file);
            await using var services = new ServiceCollection().AddStorage(file).BuildServiceProvider();
            await services.GetRequiredService<StorageInitializer>().OpenAsync(CancellationToken.None);
            if (!isWritten)
            {
                var watch = Stopwatch.StartNew();
                await SearchLoad.WriteAsync($"Data Source={file}", new SyntheticNews(catalog), articles, ADay);
                Console.WriteLine($"{articles:N0} articles written in {watch.Elapsed.TotalSeconds:F0} s, {new FileInfo(file).Length / 1_000_000.0:N0} MB");
            }

            await MeasureAsync(services.GetRequiredService<IArticleSearch>(), catalog, articles);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static int Count(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static async Task MeasureAsync(IArticleSearch search, TopicCatalog catalog, int articles)
    {
        Console.WriteLine($"{"topic",-20} {"window",-8} {"found",6} {"p50 ms",8} {"p99 ms",8} {"max ms",8}");
        var random = new Random(7);
        var first = SearchLoad.FirstDay(articles, ADay);
        var days = Period.DaysBetween(first, SearchLoad.LastDay);
        var all = new List<double>();
        foreach (var topic in catalog.All)
        {
            foreach (var (name, back, limit) in new[] { ("newest", days, Limit), ("7 days", 6, ArticleSearch.NoLimit) })
            {
                // the first question pays for compiling and for a cold file
                await search.SearchAsync(new ArticleSearch(WorkspaceId.Local, topic.Matching, Mentions.Central, SearchLoad.LastDay.PlusDays(-back), SearchLoad.LastDay, limit), CancellationToken.None);
                var (times, found) = (new List<double>(), 0);
                for (var run = 0; run < Runs; run++)
                {
                    var last = SearchLoad.LastDay.PlusDays(-random.Next(Math.Max(1, days / 2)));
                    var watch = Stopwatch.StartNew();
                    found += (await search.SearchAsync(new ArticleSearch(WorkspaceId.Local, topic.Matching, Mentions.Central, last.PlusDays(-back), last, limit), CancellationToken.None)).Count;
                    times.Add(watch.Elapsed.TotalMilliseconds);
                }

                Print(topic.Name, name, found / Runs, times);
                all.AddRange(times);
            }
        }

        Print("all", "", 0, all);
    }

    private static void Print(string topic, string window, int found, List<double> times)
    {
        times.Sort();
        Console.WriteLine($"{topic,-20} {window,-8} {found,6} {Percentile(50),8:F1} {Percentile(99),8:F1} {times[^1],8:F1}");

        // nearest rank
        double Percentile(int percent) => times[(((times.Count * percent) + 99) / 100) - 1];
    }
}
