using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.World;

/// <summary>An interactive element of a message or view.</summary>
public sealed record ActionElement(string BlockId, string ActionId, string Type, JsonObject Json)
{
    /// <summary>The value of a button.</summary>
    public string? Value => Json["value"]?.ToString();

    public string? Label => Json["text"]?["text"]?.ToString();

    internal static IReadOnlyList<ActionElement> In(JsonNode? blocks) => blocks is not JsonArray list
        ? []
        : [.. list.OfType<JsonObject>().SelectMany(block => Elements(block).OfType<JsonObject>()
            .Where(element => element["action_id"] is not null)
            .Select(element => new ActionElement($"{block["block_id"]}", $"{element["action_id"]}", $"{element["type"]}", element)))];

    private static IEnumerable<JsonNode?> Elements(JsonObject block) =>
        ((block["elements"] as JsonArray)?.AsEnumerable() ?? []).Append(block["accessory"]).Append(block["element"]);
}
