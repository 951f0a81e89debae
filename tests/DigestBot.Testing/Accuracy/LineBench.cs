using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Text;

namespace DigestBot.Testing.Accuracy;

/// <summary>A bench of one JSON object a line: plain text in, one prediction a line out.</summary>
public static class LineBench
{
    public static Bench Of(string name, string gold, string work, Func<JsonNode, ArticleAnalysis, JsonObject> prediction, string? language = null)
    {
        var output = Path.Combine(work, name.Replace('/', '-') + ".jsonl");
        var scorer = Path.Combine(Path.GetDirectoryName(gold)!, "..", "score.py");
        return new Bench(name, () => Predict(gold, output, prediction, language), new Scorer([scorer, gold, output, .. Flags(name)]));
    }

    private static string[] Flags(string name) => name == "summaries/freelance" ? ["--refs", "mean"] : [];

    private static int Predict(string gold, string output, Func<JsonNode, ArticleAnalysis, JsonObject> prediction, string? language)
    {
        var lines = File.ReadLines(gold).AsParallel().AsOrdered().Select(line =>
        {
            var item = JsonNode.Parse(line)!;
            var analysis = TextAnalyzer.Analyze(new AnalysisInput
            {
                Kind = AnalysisKind.Plain,
                Text = Text(item, "text") ?? "",
                Title = Text(item, "title"),
                Language = language,
                Published = CalendarMoment.TryParse(Text(item, "dct") ?? Text(item, "date"), out var moment) ? moment : null,
            })[0];
            var predicted = prediction(item, analysis);
            predicted["id"] = item["id"]!.DeepClone();
            return predicted.ToJsonString();
        }).ToList();
        File.WriteAllLines(output, lines);
        return lines.Count;
    }

    private static string? Text(JsonNode item, string name) =>
        item[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
