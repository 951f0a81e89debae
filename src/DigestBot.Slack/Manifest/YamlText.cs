using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DigestBot.Slack.Manifest;

/// <summary>Writes JSON as block YAML, strings in quotation marks: those of JSON are those of YAML, too.</summary>
public static class YamlText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonObject node)
    {
        var text = new StringBuilder();
        Write(text, node, indent: 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonObject node, int indent, string firstIndent = "")
    {
        var lead = firstIndent.Length > 0 ? firstIndent : new string(' ', indent);
        foreach (var (name, value) in node)
        {
            text.Append(lead).Append(name).Append(':');
            Write(text, value, indent + 2);
            lead = new string(' ', indent);
        }
    }

    private static void Write(StringBuilder text, JsonNode? value, int indent)
    {
        switch (value)
        {
            case JsonObject inner:
                text.Append('\n');
                Write(text, inner, indent);
                break;
            case JsonArray items:
                text.Append('\n');
                foreach (var item in items)
                {
                    WriteItem(text, item, indent);
                }

                break;
            default:
                text.Append(' ').Append(value?.ToJsonString(Plain) ?? "null").Append('\n');
                break;
        }
    }

    private static void WriteItem(StringBuilder text, JsonNode? item, int indent)
    {
        var mark = new string(' ', indent) + "- ";
        if (item is JsonObject inner)
        {
            Write(text, inner, indent + 2, mark);
        }
        else
        {
            text.Append(mark).Append(item?.ToJsonString(Plain) ?? "null").Append('\n');
        }
    }
}
