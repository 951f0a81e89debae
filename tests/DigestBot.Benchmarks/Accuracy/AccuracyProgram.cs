using System.Diagnostics;

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
        foreach (var bench in Benches(Path.GetFullPath(folder), work).Where(bench => only.Count == 0 || only.Any(bench.Name.StartsWith)))
        {
            Console.WriteLine($"== {bench.Name}");
            var watch = Stopwatch.StartNew();
            var count = bench.Predict();
            watch.Stop();
            Console.WriteLine($"   {count} texts analysed in {watch.Elapsed.TotalSeconds:0.0} s");
            failed += bench.Score() ? 0 : 1;
        }

        return failed == 0 ? 0 : 1;
    }

    private static IEnumerable<Bench> Benches(string folder, string work)
    {
        foreach (var name in (string[])["timebank", "aquaint", "wikiwars", "tempeval2-ko"])
        {
            yield return LineBench.Of($"dates/{name}", Path.Combine(folder, "dates", "dev", name + ".jsonl"), work, DatePrediction.Of);
        }

        // a phrase is too short to tell its language by
        foreach (var (name, language) in ((string, string)[])[("English", "en"), ("German", "de"), ("Japanese", "ja")])
        {
            yield return LineBench.Of($"dates/specs/{name}", Path.Combine(folder, "dates", "specs", name + ".jsonl"), work, DatePrediction.Of, language);
        }

        foreach (var name in (string[])["polnear-dev", "polnear-train", "wikinews-de"])
        {
            yield return LineBench.Of($"quotes/{name}", Path.Combine(folder, "quotes", "dev", name + ".jsonl"), work, QuotePrediction.Of);
        }

        foreach (var name in (string[])["cnndm", "inshorts", "freelance", "newsroom"])
        {
            yield return LineBench.Of($"summaries/{name}", Path.Combine(folder, "summaries", "dev", name + ".jsonl"), work, GistPrediction.Of);
        }

        foreach (var name in (string[])["neardup_syndicated", "neardup_mccormick"])
        {
            yield return CopyBench.Of(name, folder, work);
        }

        yield return StoryBench.Of("ecbplus", "ecbplus", folder, work);
        yield return StoryBench.Of("uci", "uci_headlines", folder, work);

        yield return PageBench.HandMadeDumps(folder, work);
        yield return PageBench.Of("extract/pages", folder, work, "pages", "dev", "dev", "html");
        yield return PageBench.Of("extract/dates", folder, work, "metadata", "dates_dev", "dates_dev", "html");
        yield return PageBench.Of("extract/meta", folder, work, "metadata", "meta_dev", "meta_dev", "html");
        yield return PageBench.Of("extract/dumps", folder, work, "dumps", "dumps_dev", "dev", "txt");
    }
}
