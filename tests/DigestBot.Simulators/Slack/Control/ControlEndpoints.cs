using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Journals;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Slack.Control;

/// <summary>The switches of a simulator in another process, as JSON over HTTP.</summary>
internal static class ControlEndpoints
{
    public static void Map(WebApplication app, SlackSimulator slack)
    {
        app.MapGet("/_sim", () => Reply(SlackVerb.Describe(slack)));
        app.MapGet("/_sim/violations", () => Reply(JsonSerializer.SerializeToNode(slack.Journal.Violations.ToArray(), EntryFile.Json)!));
        app.MapGet("/_sim/journal", (long? after) =>
            Reply(JsonSerializer.SerializeToNode(slack.Journal.Entries.Where(entry => entry.Number > (after ?? 0)).ToArray(), EntryFile.Json)!));
        app.MapDelete("/_sim/journal", () =>
        {
            slack.Journal.Clear();
            return Reply([]);
        });
    }

    private static IResult Reply(JsonNode body) => Results.Text(body.ToJsonString(), "application/json");

    private static IResult Reply(JsonObject body) => Reply((JsonNode)body);
}
