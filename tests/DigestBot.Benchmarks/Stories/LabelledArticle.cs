using System.Text.Json.Nodes;
using DigestBot.Text;

namespace DigestBot.Benchmarks.Stories;

/// <summary>An article of a bench with the story it tells.</summary>
/// <param name="Item">The article.</param>
/// <param name="Story">The name of its story.</param>
/// <param name="Family">What its story is kept with when stories are parted: similar ones of one bench stay on one side.</param>
internal sealed record LabelledArticle(GroupingItem Item, string Story, string Family)
{
    public static List<LabelledArticle> Read(string file) => [.. File.ReadLines(file).Select(line => JsonNode.Parse(line)!).Select(Of)];

    private static LabelledArticle Of(JsonNode line)
    {
        var item = new GroupingItem(line["id"]!.ToString(), line["title"]?.ToString(), line["text"]?.ToString() ?? "")
        {
            Date = line["date"]?.ToString() is { Length: >= 10 } date && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", out var day) ? day : null,
            Language = line["lang"]?.ToString(),
        };
        var story = line["cluster"]!.ToString();
        return new LabelledArticle(item, story, line["topic"]?.ToString() ?? story);
    }
}
