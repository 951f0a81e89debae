using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Journals;
using DigestBot.Simulators.Slack.Doors;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Slack.Control;

/// <summary>
/// The switches of a simulator in another process, as JSON over HTTP:
/// <code>
/// GET  /_sim                        where it is and who the bot is
/// GET  /_sim/journal?after=N        entries with a larger number         GET /_sim/violations
/// GET  /_sim/shape                  what the bot sent, normalised        DELETE /_sim/journal (violations stay)
/// GET  /_sim/channels/ID/messages   what people see, ephemerals too      GET /_sim/views (open modals, homes)
/// POST /_sim/workspaces             {name, enterprise?, install?, org_wide?, scopes?, rotating?}
/// POST /_sim/channels               {team_id?, id?, name, kind?, has_bot?, archived?, deleted?}
/// POST /_sim/users                  {team_id?, id?, name, tz?, locale?, admin?, guest?, stranger?, deleted?}
/// POST /_sim/groups                 {team_id?, handle, users}            POST /_sim/messages {channel_id, text}
/// POST /_sim/rates                  {method, limit, seconds} or {history: "restricted"}
/// POST /_sim/faults                 {fault, method?, team_id?, times?, seconds?, status?, error?}
/// POST /_sim/sockets                {action, connection?, times?}
/// POST /_sim/door                   {url} or {} for Socket Mode          POST /_sim/post {url, body, …}
/// POST /_sim/oauth                  {team_id?, denies?, org_wide?}       POST /_sim/installation {team_id?, action}
/// POST /_sim/act                    {kind, …}                            GET /_sim/exchanges/ID?wait=S
/// </code>
/// </summary>
internal static class ControlEndpoints
{
    public static void Map(WebApplication app, SlackSimulator slack)
    {
        app.MapGet("/_sim", () => Reply(SlackVerb.Describe(slack)));
        app.MapGet("/_sim/violations", () => Reply(JsonSerializer.SerializeToNode(slack.Journal.Violations.ToArray(), EntryFile.Json)!));
        app.MapGet("/_sim/journal", (long? after) =>
            Reply(JsonSerializer.SerializeToNode(slack.Journal.Entries.Where(entry => entry.Number > (after ?? 0)).ToArray(), EntryFile.Json)!));
        app.MapGet("/_sim/shape", () => Reply(new JsonArray([.. JournalShape.Of(slack.Journal).Select(line => JsonValue.Create(line))])));
        app.MapDelete("/_sim/journal", () =>
        {
            slack.Journal.Clear();
            return Reply(new JsonObject());
        });
        MapWorld(app, slack);
        MapSwitches(app, slack);
        MapPeople(app, slack);
    }

    private static void MapWorld(WebApplication app, SlackSimulator slack)
    {
        app.MapPost("/_sim/workspaces", (JsonObject body) => Reply(WorldControl.AddWorkspace(slack.World, body)));
        app.MapPost("/_sim/channels", (JsonObject body) => Reply(WorldControl.Channel(slack.World, body)));
        app.MapPost("/_sim/users", (JsonObject body) => Reply(WorldControl.User(slack.World, body)));
        app.MapPost("/_sim/groups", (JsonObject body) => Reply(WorldControl.Group(slack.World, body)));
        app.MapPost("/_sim/messages", (JsonObject body) =>
            Reply(ExchangeControl.Show(slack.World.Write(slack.World.FindChannel(body["channel_id"]!.ToString())!, body["text"]!.ToString()))));
        app.MapGet("/_sim/channels/{id}/messages", (string id) =>
        {
            var channel = slack.World.FindChannel(id)!;
            return Reply(new JsonArray([.. channel.Messages.Concat(channel.Ephemerals).Select(ExchangeControl.Show)]));
        });
        app.MapGet("/_sim/views", () => Reply(new JsonObject
        {
            ["modals"] = new JsonArray([.. slack.Views.Open.Select(ExchangeControl.Show)]),
            ["homes"] = new JsonArray([.. slack.World.Workspaces.SelectMany(workspace => workspace.Users).Select(slack.Views.HomeOf).OfType<SimulatedView>().Select(ExchangeControl.Show)]),
        }));
    }

    private static void MapSwitches(WebApplication app, SlackSimulator slack)
    {
        app.MapPost("/_sim/rates", (JsonObject body) => Reply(SwitchControl.Rate(slack.Rates, body)));
        app.MapPost("/_sim/faults", (JsonObject body) => Reply(SwitchControl.Fault(slack, body)));
        app.MapPost("/_sim/sockets", (JsonObject body) => Reply(SwitchControl.Sockets(slack.Sockets, body)));
        app.MapPost("/_sim/oauth", (JsonObject body) => Reply(SwitchControl.OAuth(slack, body)));
        app.MapPost("/_sim/installation", (JsonObject body) => Reply(SwitchControl.Installation(slack, body)));
        app.MapPost("/_sim/door", async (JsonObject body, CancellationToken cancellation) =>
        {
            if (body["url"]?.ToString() is not { } url)
            {
                slack.Doors.UseSocket();
                return Reply(new JsonObject { ["accepted"] = true });
            }

            var check = await slack.Doors.UseHttpAsync(new Uri(url), cancellation);
            return Reply(new JsonObject { ["accepted"] = check.IsAccepted, ["reason"] = check.Reason });
        });
        app.MapPost("/_sim/post", async (JsonObject body, CancellationToken cancellation) =>
        {
            var (status, text) = await slack.Doors.PostAsync(new Uri(body["url"]!.ToString()), body.Deserialize<ForgedRequest>(EntryFile.Json)!, cancellation);
            return Reply(new JsonObject { ["status"] = status, ["body"] = text });
        });
    }

    private static void MapPeople(WebApplication app, SlackSimulator slack)
    {
        app.MapPost("/_sim/act", (JsonObject body) => Reply(new JsonObject { ["id"] = ExchangeControl.Act(slack, body).Id }));
        app.MapGet("/_sim/exchanges/{id}", async (string id, double? wait, CancellationToken cancellation) =>
            Reply(await ExchangeControl.ShowAsync(slack.Doors.Find(id)!, TimeSpan.FromSeconds(wait ?? 0), cancellation)));
    }

    private static IResult Reply(JsonNode body) => Results.Text(body.ToJsonString(), "application/json");
}
