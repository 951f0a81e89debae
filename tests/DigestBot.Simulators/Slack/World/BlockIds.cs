using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.World;

/// <summary>Slack names blocks and elements that the bot did not name.</summary>
internal static class BlockIds
{
    public static void Fill(JsonNode? blocks, SlackIds ids)
    {
        foreach (var block in (blocks as JsonArray ?? []).OfType<JsonObject>())
        {
            block["block_id"] ??= ids.Hex(5);
            foreach (var element in ((block["elements"] as JsonArray)?.AsEnumerable() ?? []).Append(block["accessory"]).Append(block["element"]).OfType<JsonObject>())
            {
                if (element["type"]?.ToString() is { } type && !type.StartsWith("rich_text_", StringComparison.Ordinal) && type is not ("image" or "mrkdwn" or "plain_text"))
                {
                    element["action_id"] ??= ids.Hex(5);
                }
            }
        }
    }
}
