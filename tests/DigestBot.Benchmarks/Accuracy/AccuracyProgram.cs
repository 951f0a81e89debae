using System.Diagnostics;
using DigestBot.Testing.Accuracy;

namespace DigestBot.Benchmarks.Accuracy;

/// <summary>Runs the analyzer over every bench and lets each bench's own scorer judge.</summary>
internal static class AccuracyProgram
{
    public static int Run(string folder, IReadOnlyList<string> only)
    {
        if (!File.Exists(Path.Combine(folder, "README.md")))
        {
            Console.Error.WriteLine($"{folder} holds no benches (no README.md there).");
            return 2;
        }

        // kept between runs, so that a tuning loop can look at the predictions it was scored on
        var work = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "digestbot-bench")).FullName;
        var failed = 0;
        foreach (var bench in Benches.All(Path.GetFullPath(folder), work).Where(bench => only.Count == 0 || only.Any(bench.Name.StartsWith)))
        {
            Console.WriteLine($"== {bench.Name}");
            var watch = Stopwatch.StartNew();
            var count = bench.Predict();
            watch.Stop();
            Console.WriteLine($"   {count} texts analysed in {watch.Elapsed.TotalSeconds:0.0} s");
            failed += bench.Scorer.Print() ? 0 : 1;
        }

        return failed == 0 ? 0 : 1;
    }
}
