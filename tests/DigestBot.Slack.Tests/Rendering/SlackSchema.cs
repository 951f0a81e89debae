using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DigestBot.Testing;

namespace DigestBot.Slack.Tests.Rendering;

/// <summary>Slack's own types of blocks as a schema. Their limits stand in the descriptions in words, and are made rules here.</summary>
internal sealed partial class SlackSchema
{
    private readonly SchemaDocument document;

    private SlackSchema(JsonNode root)
    {
        Limits = root["definitions"]!.AsObject().Sum(definition => MakeRules(definition.Value!));
        document = new SchemaDocument(root.Deserialize<JsonElement>(), isStrict: false);
    }

    /// <summary>How many limits were found in words.</summary>
    public int Limits { get; }

    public static SlackSchema? Load() =>
        SharedFolder.Find("specs/slack/known-block.types.schema.json") is { } path ? new SlackSchema(JsonNode.Parse(File.ReadAllBytes(path))!) : null;

    /// <summary>What is wrong with the blocks of a body; empty when nothing is.</summary>
    public IReadOnlyList<string> Problems(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        using var json = JsonDocument.ParseValue(ref reader);
        var block = document.Root.GetProperty("definitions").GetProperty("KnownBlock");
        var holder = json.RootElement.TryGetProperty("view", out var view) ? view : json.RootElement;
        return [.. holder.GetProperty("blocks").EnumerateArray().SelectMany((one, index) => document.Problems(block, one).Select(problem => $"block {index}: {problem}"))];
    }

    private static int MakeRules(JsonNode definition)
    {
        var found = 0;
        foreach (var (_, property) in definition["properties"] as JsonObject ?? [])
        {
            var words = ((string?)property!["description"] ?? "").ReplaceLineEndings(" ");
            var rules = property.AsObject();
            if ((string?)rules["type"] == "array")
            {
                if (Number(Items().Match(words)) is { } items)
                {
                    rules["maxItems"] = items;
                    found++;
                }

                if (Number(Length().Match(words)) is { } each)
                {
                    rules["items"] = AndText(rules["items"]!, each);
                    found++;
                }
            }
            else if (Number(Length().Match(words)) is { } length)
            {
                found++;
                if ((string?)rules["type"] == "string")
                {
                    rules["maxLength"] = length;
                }
                else
                {
                    rules["allOf"] = new JsonArray(TextOf(length));
                }
            }
        }

        return found;
    }

    private static JsonObject AndText(JsonNode item, int length) => new() { ["allOf"] = new JsonArray(item.DeepClone(), TextOf(length)) };

    /// <summary>A rule for the text inside an object of text.</summary>
    private static JsonObject TextOf(int length) => new() { ["properties"] = new JsonObject { ["text"] = new JsonObject { ["maxLength"] = length } } };

    private static int? Number(Match match) =>
        match.Success ? int.Parse(match.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"maximum length\b[^.\d]*?([\d,]*\d)|cannot exceed ([\d,]*\d) char", RegexOptions.IgnoreCase)]
    private static partial Regex Length();

    [GeneratedRegex(@"(?:maximum number of|a maximum of|array of up to)\D*?(\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex Items();
}
