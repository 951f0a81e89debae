using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.Blocks;

/// <summary>What is wrong with blocks or a view, as Slack tells it: a sentence and a JSON pointer each.</summary>
internal sealed class BlockProblems
{
    private readonly List<string> found = [];

    public bool Any => found.Count > 0;

    public void Add(string pointer, string message) => found.Add($"{message} [json-pointer:{pointer}]");

    public JsonArray ToErrors() => [.. found.Select(problem => JsonValue.Create(problem))];

    public JsonArray ToMessages() => [.. found.Select(problem => JsonValue.Create($"[ERROR] {problem}"))];
}
