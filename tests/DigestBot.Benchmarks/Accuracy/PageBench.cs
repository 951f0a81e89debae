using System.Text.Json.Nodes;
using DigestBot.Text;

namespace DigestBot.Benchmarks.Accuracy;

/// <summary>A bench of one file a page or dump, with its gold beside it.</summary>
internal static class PageBench
{
    public static Bench HandMadeDumps(string folder, string work)
    {
        var gold = Path.Combine(folder, "dumps", "dev");
        var output = Path.Combine(work, "dumps");
        return new Bench(
            "dumps/dev",
            () => Predict(gold, gold, "txt", output),
            () => Scorer.Run("python3", Path.Combine(folder, "dumps", "score.py"), gold, output));
    }

    public static Bench Of(string name, string folder, string work, string archive, string texts, string gold, string extension)
    {
        var unpacked = Path.Combine(work, "unpacked");
        var output = Path.Combine(work, name.Replace('/', '-'));
        return new Bench(
            name,
            () =>
            {
                Unpack(folder, unpacked, archive, texts);
                return Predict(Path.Combine(unpacked, texts), Path.Combine(unpacked, gold), extension, output);
            },
            () =>
            {
                Unpack(folder, unpacked, "pages", "dev");
                return Scorer.Run("python3", Path.Combine(folder, "extract", "score.py"), Path.Combine(unpacked, gold), output, "--by-source");
            });
    }

    public static void Unpack(string folder, string unpacked, string archive, string texts)
    {
        if (!Directory.Exists(Path.Combine(unpacked, texts)))
        {
            Directory.CreateDirectory(unpacked);
            Scorer.Run("tar", "-xJf", Path.Combine(folder, "extract", archive + ".tar.xz"), "-C", unpacked);
        }
    }

    private static int Predict(string texts, string gold, string extension, string output)
    {
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        Directory.CreateDirectory(output);
        var files = Directory.GetFiles(texts, "*." + extension);
        files.AsParallel().ForAll(file =>
        {
            var id = Path.GetFileNameWithoutExtension(file);
            var analysis = TextAnalyzer.Analyze(new AnalysisInput
            {
                Kind = extension == "txt" ? AnalysisKind.Dump : AnalysisKind.Html,
                Bytes = File.ReadAllBytes(file),
                Url = Address(Path.Combine(gold, id + ".json")),
            })[0];
            File.WriteAllText(Path.Combine(output, id + ".json"), Prediction(analysis).ToJsonString());
        });
        return files.Length;
    }

    private static Uri? Address(string goldFile) =>
        File.Exists(goldFile) && Uri.TryCreate(JsonNode.Parse(File.ReadAllText(goldFile))?["url"]?.ToString(), UriKind.Absolute, out var url) ? url : null;

    private static JsonObject Prediction(ArticleAnalysis analysis) => new()
    {
        ["title"] = analysis.Title,
        ["author"] = new JsonArray([.. analysis.Authors.Select(author => (JsonNode)author)]),
        ["date"] = analysis.Published?.ToString(),
        ["published"] = analysis.Published?.ToString()[..10],
        ["language"] = analysis.Language,
        ["text"] = string.Join("\n\n", analysis.Paragraphs.Select(paragraph => paragraph.Of(analysis.Text))),
        ["quotes"] = new JsonArray([.. analysis.Quotes.Select(quote => new JsonObject
        {
            ["text"] = quote.Span.Of(analysis.Text),
            ["speaker"] = quote.Speaker,
        })]),
        ["times"] = new JsonArray([.. analysis.Times.Where(time => !time.IsVague).Select(time => new JsonObject
        {
            ["text"] = time.Span.Of(analysis.Text),
            ["value"] = time.Value,
        })]),
    };
}
