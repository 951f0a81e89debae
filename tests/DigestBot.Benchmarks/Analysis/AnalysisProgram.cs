using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DigestBot.Text;

namespace DigestBot.Benchmarks.Analysis;

/// <summary>How many articles of plain text one processor analyses in a second: sentences, quotes with their speakers, dates, gist.</summary>
internal static class AnalysisProgram
{
    private static readonly string[] Texts = ["quotes/dev/polnear-train", "dates/dev/timebank", "summaries/dev/cnndm"];

    // until the runtime has compiled what runs hot, as it has in a bot that is up
    private const int Warmings = 6;
    private const int Rounds = 5;

    public static int Run(string folder)
    {
        List<AnalysisInput> articles = [.. Texts.SelectMany(name => File.ReadLines(Path.Combine(folder, $"{name}.jsonl"))).Where(line => line.Length > 0).Select(InputOf)];
        for (var round = 0; round < Warmings; round++)
        {
            Analyze(articles);
        }

        using var process = Process.GetCurrentProcess();
        var (before, bytes) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes());
        for (var round = 0; round < Rounds; round++)
        {
            Analyze(articles);
        }

        process.Refresh();
        var (seconds, analysed) = ((process.TotalProcessorTime - before).TotalSeconds, articles.Count * Rounds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{articles.Count:N0} texts of {articles.Average(article => article.Text.Length):N0} characters, {(GC.GetTotalAllocatedBytes() - bytes) / analysed / 1024:N0} KB allocated each"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{analysed / seconds:N0} articles per CPU-second"));
        return 0;
    }

    private static void Analyze(List<AnalysisInput> articles)
    {
        foreach (var article in articles)
        {
            TextAnalyzer.Analyze(article);
        }
    }

    private static AnalysisInput InputOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var day = root.TryGetProperty("dct", out var dct) ? dct.GetString() : root.TryGetProperty("date", out var date) ? date.GetString() : null;
        return new AnalysisInput
        {
            Kind = AnalysisKind.Plain,
            Text = root.GetProperty("text").GetString()!,
            Published = CalendarMoment.TryParse(day, out var moment) ? moment : null,
        };
    }
}
