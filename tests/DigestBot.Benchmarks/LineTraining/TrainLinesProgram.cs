using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DigestBot.Benchmarks.Accuracy;
using DigestBot.Text.Extraction.Dumps;

namespace DigestBot.Benchmarks.LineTraining;

/// <summary>
/// Prints the weights for <c>LineWeights</c>: least squares over the lines of the bench's dumps, of which it is known whether they stand in
/// the article. Every dump counts the same, a line by its length. No chance is involved: a run repeats to the last digit.
/// </summary>
internal static partial class TrainLinesProgram
{
    private const double Ridge = 0.001;

    public static int Run(string folder)
    {
        var unpacked = Path.Combine(Path.GetTempPath(), "digestbot-bench", "unpacked");
        PageBench.Unpack(folder, unpacked, "dumps", "dumps_dev");
        PageBench.Unpack(folder, unpacked, "pages", "dev");
        var dumps = Directory.GetFiles(Path.Combine(unpacked, "dumps_dev"), "*.txt").Order(StringComparer.Ordinal)
            .Where(file => !IsKeptAside(Path.GetFileNameWithoutExtension(file)))
            .AsParallel().AsOrdered()
            .Select(file => Read(file, Path.Combine(unpacked, "dev", Path.GetFileNameWithoutExtension(file) + ".json")))
            .Where(dump => dump.Lines.Count > 0)
            .ToList();
        var first = Fit(dumps.ConvertAll(dump => dump.Lines), "first");
        Fit(dumps.ConvertAll(dump => dump.Second(first)), "second");
        return 0;
    }

    /// <summary>The third of the bench that takes no part in training, as everywhere with pages: by CRC-32 of the id.</summary>
    public static bool IsKeptAside(string id)
    {
        var crc = uint.MaxValue;
        foreach (var b in Encoding.UTF8.GetBytes(id))
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
            }
        }

        return ~crc % 3 == 0;
    }

    private static double[] Fit(List<List<TrainingLine>> dumps, string name)
    {
        var count = dumps[0][0].Features.Length;
        var system = new double[count, count + 1];
        foreach (var dump in dumps)
        {
            var share = 1 / dump.Sum(line => line.Mass);
            foreach (var line in dump)
            {
                for (var i = 0; i < count; i++)
                {
                    var left = share * line.Mass * line.Features[i];
                    for (var j = 0; left != 0 && j < count; j++)
                    {
                        system[i, j] += left * line.Features[j];
                    }

                    system[i, count] += left * line.InArticle;
                }
            }
        }

        for (var i = 0; i < count; i++)
        {
            system[i, i] += (Ridge * system[i, i]) + 1e-9;
        }

        var weights = LinearSystem.Solve(system);
        var error = dumps.Average(dump => dump.Sum(line => line.Mass * Math.Abs(line.InArticle - Math.Clamp(Sum(line.Features, weights), 0, 1))) / dump.Sum(line => line.Mass));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {dumps.Count} dumps, mean absolute error {error:0.0000}"));
        foreach (var line in weights.Chunk(8))
        {
            Console.WriteLine("        " + string.Join(" ", line.Select(weight => weight.ToString("0.####", CultureInfo.InvariantCulture) + ",")));
        }

        return weights;
    }

    private static double Sum(double[] features, double[] weights) => features.Zip(weights, (feature, weight) => feature * weight).Sum();

    private sealed record TrainingLine(double[] Features, double Mass, double InArticle);

    private sealed record TrainingDump(List<DumpLine> Text, List<TrainingLine> Lines)
    {
        public List<TrainingLine> Second(double[] first)
        {
            double[][] features = [.. Lines.Select(line => line.Features)];
            var settled = SettledFeatures.Of(features, [.. features.Select(line => Sum(line, first))], Text);
            return [.. Lines.Select((line, i) => line with { Features = settled[i] })];
        }
    }

    private static TrainingDump Read(string file, string goldFile)
    {
        var gold = Shingles(JsonNode.Parse(File.ReadAllText(goldFile))!["text"]?.ToString() ?? "").ToHashSet();
        var lines = DumpReader.Lines(File.ReadAllText(file));
        var features = new LineFeatures(lines);
        return new TrainingDump(lines, [.. lines.Select((line, i) => new TrainingLine(features.Of(i), LineWeight.MassOf(line.Text), InGold(line.Text)))]);

        double InGold(string text) => Shingles(text).ToList() is { Count: > 0 } own ? (double)own.Count(gold.Contains) / own.Count : 0;
    }

    // as the bench's scorer cuts them
    private static IEnumerable<string> Shingles(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        return words.Count < 4 ? [string.Join(' ', words)] : Enumerable.Range(0, words.Count - 3).Select(i => string.Join(' ', words.GetRange(i, 4)));
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
