namespace DigestBot.Benchmarks.Answering;

/// <summary>How long a reader waits for a digest of the samples: in a running host, and on a cold command line.</summary>
internal static class AnsweringProgram
{
    private const string Command = "/digest japan-korea";
    private const int WarmRuns = 100;
    private const int ColdRuns = 5;

    public static async Task<int> RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("digestbot-answering").FullName;
        try
        {
            await using (var host = await HostProcess.StartAsync(Path.Combine(data, "host.db")))
            {
                using var http = new HttpClient { BaseAddress = host.Address };
                Print("in a running host, first answer", [await AskAsync(http)], goal: 300);
                Print("in a running host, warm", await ManyAsync(http), goal: 300);
            }

            var database = Path.Combine(data, "line.db");
            await HostProcess.RunVerbAsync(database, "digest", "japan-korea");
            var cold = new List<TimeSpan>();
            for (var run = 0; run < ColdRuns; run++)
            {
                cold.Add(await HostProcess.RunVerbAsync(database, "digest", "japan-korea"));
            }

            Print("command line, a process each time", cold, goal: 2000);
            return 0;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<TimeSpan>> ManyAsync(HttpClient http)
    {
        var times = new List<TimeSpan>();
        for (var run = 0; run < WarmRuns; run++)
        {
            times.Add(await AskAsync(http));
        }

        return times;
    }

    private static async Task<TimeSpan> AskAsync(HttpClient http)
    {
        var start = TimeProvider.System.GetTimestamp();
        var page = await http.GetStringAsync($"/?q={Uri.EscapeDataString(Command)}");
        var elapsed = TimeProvider.System.GetElapsedTime(start);
        return page.Contains("<blockquote", StringComparison.Ordinal) ? elapsed : throw new InvalidOperationException("The answer holds no digest.");
    }

    private static void Print(string what, IReadOnlyList<TimeSpan> times, int goal)
    {
        var sorted = times.Order().Select(time => time.TotalMilliseconds).ToList();
        Console.WriteLine(
            $"{what}: median {sorted[sorted.Count / 2]:0} ms, 99th percentile {sorted[Math.Min(sorted.Count - 1, sorted.Count * 99 / 100)]:0} ms, "
            + $"slowest {sorted[^1]:0} ms of {sorted.Count} (goal: under {goal} ms)");
    }
}
