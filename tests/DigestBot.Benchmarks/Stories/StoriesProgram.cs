using System.Diagnostics;
using DigestBot.Text;

namespace DigestBot.Benchmarks.Stories;

/// <summary>How long grouping many articles takes, and adding one more.</summary>
internal static class StoriesProgram
{
    private const int Articles = 100_000;
    private const int Added = 2_000;

    public static int Run()
    {
        var articles = new InventedNews(seed: 7).Write(Articles + Added);
        Console.WriteLine($"{articles.Count} articles, {articles.Sum(article => (long)article.Text.Length) / 1_000_000} MB of text");

        var watch = Stopwatch.StartNew();
        var stories = StoryClusterer.Cluster([.. articles.Take(Articles)]);
        Console.WriteLine($"grouping {Articles}: {watch.Elapsed.TotalSeconds:0.0} s, {stories.Count} stories, {stories.Sum(story => story.Copies.Count)} without copies");

        var index = new StoryIndex([.. articles.Take(Articles)]);
        var times = new List<double>(Added);
        foreach (var article in articles.Skip(Articles))
        {
            watch.Restart();
            index.Add(article);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine($"adding one: median {times[Added / 2]:0.00} ms, 95th percentile {times[Added * 95 / 100]:0.00} ms, 99th percentile {times[Added * 99 / 100]:0.00} ms, longest {times[^1]:0.00} ms");
        Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB");
        return 0;
    }
}
