using System.Text;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Slack.Tests.Commands;

/// <summary>All words that a message or view shows.</summary>
internal static class SeenText
{
    public static string Shown(this SimulatedMessage message) => Of(message.Blocks);

    public static string Shown(this SimulatedView view) => Of(view.Json["blocks"]) + string.Join(' ', view.Errors.Values);

    private static string Of(JsonNode? node)
    {
        var words = new StringBuilder();
        Collect(node, words);
        return words.ToString();
    }

    private static void Collect(JsonNode? node, StringBuilder words)
    {
        switch (node)
        {
            case JsonArray array:
                foreach (var one in array)
                {
                    Collect(one, words);
                }

                break;
            case JsonObject fields:
                foreach (var (name, value) in fields)
                {
                    if (name == "text" && value is JsonValue text)
                    {
                        words.Append(text.ToString()).Append(' ');
                    }
                    else
                    {
                        Collect(value, words);
                    }
                }

                break;
        }
    }
}
