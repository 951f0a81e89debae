using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.Blocks;

/// <summary>https://docs.slack.dev/reference/views</summary>
internal static class ViewRules
{
    public static BlockProblems Check(JsonNode? view, string type)
    {
        var problems = new BlockProblems();
        Fields.Read(view, "/view", problems, fields =>
        {
            fields.Text("type", 20, required: true, allowed: type);
            BlockRules.View(fields.Node("blocks", required: true), new BlockRun(problems));
            fields.Text("private_metadata", 3000);
            fields.Text("callback_id", 255);
            fields.Text("external_id", 255);
            if (type == "modal")
            {
                Modal(fields, view!["blocks"]);
            }
        });
        return problems;
    }

    private static void Modal(Fields fields, JsonNode? blocks)
    {
        TextRules.Plain(fields, "title", 24, required: true);
        TextRules.Plain(fields, "close", 24);
        var hasInput = blocks is JsonArray list && list.Any(block => (block as JsonObject)?["type"]?.ToString() == "input");
        TextRules.Plain(fields, "submit", 24, required: hasInput);
        fields.Flag("clear_on_close");
        fields.Flag("notify_on_close");
        fields.Flag("submit_disabled");
    }
}
