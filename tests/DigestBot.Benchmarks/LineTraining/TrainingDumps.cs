using System.Text;
using System.Text.Json.Nodes;
using DigestBot.Testing.Accuracy;
using DigestBot.Text;
using DigestBot.Text.Extraction.Dumps;

namespace DigestBot.Benchmarks.LineTraining;

/// <summary>The dumps to learn from, two thirds of the bench; the rest takes no part in training.</summary>
internal static class TrainingDumps
{
    private const int LeastText = 400;

    /// <summary>The bench's own dumps and the articles that people marked in them, each with a cut of it.</summary>
    public static List<(TrainingDump Whole, TrainingDump? Cut)> Marked(string unpacked) => Files(Path.Combine(unpacked, "dumps_dev"), "txt")
        .Select(file =>
        {
            var gold = Field(Path.Combine(unpacked, "dev", Path.GetFileNameWithoutExtension(file) + ".json"), "text") ?? "";
            return Of(file, File.ReadAllText(file), gold);
        })
        .Where(pair => pair.Whole.Lines.Count > 0)
        .ToList();

    /// <summary>Pages of the metadata benches as dumps: nobody marked an article in them, the reader of pages, which sees their markup, finds it.</summary>
    public static List<(TrainingDump Whole, TrainingDump? Cut)> Read(string unpacked) => Files(Path.Combine(unpacked, "dates_dev"), "html").Concat(Files(Path.Combine(unpacked, "meta_dev"), "html"))
        .Select(file =>
        {
            using var page = File.OpenRead(file);
            var address = Uri.TryCreate(Field(Path.ChangeExtension(file, "json"), "url"), UriKind.Absolute, out var url) ? url : null;
            var article = TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Html, Bytes = File.ReadAllBytes(file), Url = address })[0];
            return article.Text.Length < LeastText ? default : Of(file, VisibleText.Of(page), string.Join("\n\n", article.Paragraphs.Select(paragraph => paragraph.Of(article.Text))));
        })
        .Where(pair => pair.Whole?.Lines.Count > 0)
        .ToList();

    /// <summary>By CRC-32 of the id, as everywhere with pages.</summary>
    public static bool IsKeptAside(string id) => Crc(id) % 3 == 0;

    public static uint Crc(string id)
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

        return ~crc;
    }

    private static ParallelQuery<string> Files(string folder, string extension) => Directory.GetFiles(folder, "*." + extension).Order(StringComparer.Ordinal)
        .Where(file => !IsKeptAside(Path.GetFileNameWithoutExtension(file)))
        .AsParallel().AsOrdered();

    private static (TrainingDump Whole, TrainingDump? Cut) Of(string file, string dump, string gold)
    {
        var whole = new TrainingDump(Path.GetFileNameWithoutExtension(file), DumpReader.Lines(dump), gold);
        return (whole, whole.Cut(gold));
    }

    private static string? Field(string file, string name) => JsonNode.Parse(File.ReadAllText(file))![name]?.ToString();

    public static void Unpack(string folder, string unpacked)
    {
        PageBench.Unpack(folder, unpacked, "dumps", "dumps_dev");
        PageBench.Unpack(folder, unpacked, "pages", "dev");
        PageBench.Unpack(folder, unpacked, "metadata", "dates_dev");
    }
}
