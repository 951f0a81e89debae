using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Text;

namespace DigestBot.Testing.Accuracy;

/// <summary>A bench of near-duplicates: one line for every pair the grouper puts into one group.</summary>
public static class CopyBench
{
    public static Bench Of(string name, string folder, string work)
    {
        var gold = Path.Combine(folder, "stories", "dev", name + ".jsonl");
        var output = Path.Combine(work, "stories-" + name + ".jsonl");
        return new Bench(
            "stories/" + name,
            () => Predict(gold, output),
            new Scorer([Path.Combine(folder, "stories", "score.py"), "neardup", gold, output]));
    }

    private static int Predict(string gold, string output)
    {
        var items = File.ReadLines(gold).Select(line => JsonNode.Parse(line)!)
            .Select(item => new GroupingItem(item["id"]!.ToString(), item["title"]?.ToString(), item["text"]?.ToString() ?? ""))
            .ToList();
        var pairs =
            from members in StoryGrouper.Group(items)
            from right in Enumerable.Range(1, members.Count - 1)
            from left in Enumerable.Range(0, right)
            select JsonSerializer.Serialize(new { a = items[members[left]].Id, b = items[members[right]].Id });
        File.WriteAllLines(output, pairs);
        return items.Count;
    }
}
