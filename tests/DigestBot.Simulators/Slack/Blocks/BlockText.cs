using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DigestBot.Simulators.Slack.Blocks;

/// <summary>The text of blocks, all of it together.</summary>
internal static partial class BlockText
{
    /// <summary>What Slack promises to take over all blocks of a message.</summary>
    public const int Promised = 12_000;

    /// <summary>Where real Slack answers msg_blocks_too_long, which no document states: slackapi/bolt-js#2509.</summary>
    public const int Refused = 13_200;

    private static readonly string[] Names = ["text", "alt_text", "fallback"];

    /// <summary>In UTF-16 units.</summary>
    public static int Length(JsonNode? blocks) => Of(blocks).Sum(text => text.Length);

    public static IEnumerable<string> Of(JsonNode? node) => node switch
    {
        JsonObject values => values.SelectMany(field => Names.Contains(field.Key) && field.Value?.GetValueKind() == JsonValueKind.String
            ? [field.Value.GetValue<string>()]
            : Of(field.Value)),
        JsonArray list => list.SelectMany(Of),
        _ => [],
    };

    /// <summary>The first thing that would ping everybody or a group: in mrkdwn, or as an element of rich text.</summary>
    public static string? Ping(string? text, JsonNode? blocks) =>
        Loud(text) ?? Mrkdwn(blocks).Select(Loud).FirstOrDefault(found => found is not null) ?? Element(blocks);

    private static string? Loud(string? text) => text is not null && PingPattern().Match(text) is { Success: true } match ? match.Value : null;

    private static IEnumerable<string> Mrkdwn(JsonNode? node) => node switch
    {
        JsonObject values when values["type"]?.ToString() is "mrkdwn" or "markdown" => [values["text"]?.ToString() ?? ""],
        JsonObject values => values.SelectMany(field => Mrkdwn(field.Value)),
        JsonArray list => list.SelectMany(Mrkdwn),
        _ => [],
    };

    private static string? Element(JsonNode? node) => node switch
    {
        JsonObject values when values["type"]?.ToString() is "broadcast" or "usergroup" => values.ToJsonString(),
        JsonObject values => values.Select(field => Element(field.Value)).FirstOrDefault(found => found is not null),
        JsonArray list => list.Select(Element).FirstOrDefault(found => found is not null),
        _ => null,
    };

    [GeneratedRegex(@"<!(channel|here|everyone|subteam\^)[^>]*>")]
    private static partial Regex PingPattern();
}
