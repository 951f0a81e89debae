using System.Text.Json.Nodes;
using DigestBot.Testing;
using DigestBot.Testing.Accuracy;
using Xunit;

namespace DigestBot.Text.Tests.Accuracy;

/// <summary>The figures of the benches, each predicted and scored once, when it is first asked for.</summary>
public sealed class BenchFigures
{
    private readonly Dictionary<string, JsonNode> figures = [];

    public double Of(string bench, string figure)
    {
        var folder = SharedFolder.Find("bench");
        Assert.SkipWhen(folder is null, SharedFolder.Missing);
        Assert.SkipUnless(Scorer.IsInstalled, "needs python3 for the benches' scorers");
        if (!figures.TryGetValue(bench, out var all))
        {
            // where the benchmarks keep them as well: unpacked once
            var work = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "digestbot-bench")).FullName;
            var one = Benches.All(folder, work).Single(one => one.Name == bench);
            one.Predict();
            figures[bench] = all = one.Scorer.Read();
        }

        return figure.Split('.').Aggregate(all, (node, name) => node[name] ?? throw new ArgumentException($"{bench} has no figure {figure}")).GetValue<double>();
    }
}
