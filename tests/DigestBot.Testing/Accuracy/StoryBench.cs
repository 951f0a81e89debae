using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Text;

namespace DigestBot.Testing.Accuracy;

/// <summary>A bench of stories: one line for every article with the name of its story.</summary>
public static class StoryBench
{
    public static Bench Of(string name, string file, string folder, string work)
    {
        var gold = Path.Combine(folder, "stories", "dev", file + ".jsonl");
        var output = Path.Combine(work, "stories-" + name + ".jsonl");
        return new Bench(
            "stories/" + name,
            () => Predict(gold, output),
            new Scorer([Path.Combine(folder, "stories", "score.py"), "clusters", gold, output]));
    }

    private static int Predict(string gold, string output)
    {
        var items = File.ReadLines(gold).Select(line => JsonNode.Parse(line)!).Select(Item).ToList();
        File.WriteAllLines(
            output,
            from story in StoryClusterer.Cluster(items)
            from member in story.Members
            select JsonSerializer.Serialize(new { id = items[member].Id, cluster = story.Name }));
        return items.Count;
    }

    private static GroupingItem Item(JsonNode item) => new(item["id"]!.ToString(), item["title"]?.ToString(), item["text"]?.ToString() ?? "")
    {
        Date = item["date"]?.ToString() is { Length: >= 10 } date && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", out var day) ? day : null,
        Language = item["lang"]?.ToString(),
    };
}
