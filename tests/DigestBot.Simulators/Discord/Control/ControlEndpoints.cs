using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.World;
using DigestBot.Simulators.Journals;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Discord.Control;

/// <summary>
/// The switches of a simulator in another process, as JSON over HTTP:
/// <code>
/// GET  /_sim                         where it is and who the bot is
/// GET  /_sim/journal?after=N         entries with a larger number        GET /_sim/violations
/// GET  /_sim/shape                   what the bot sent, normalised       DELETE /_sim/journal (violations stay)
/// GET  /_sim/channels/ID/messages    what people see, in threads too     GET /_sim/requests/invalid
/// POST /_sim/channels                {kind, name, guild_id?, parent_id?, tags?, requires_tag?}
/// POST /_sim/guilds                  {name}                              POST /_sim/guilds/ID/kick
/// POST /_sim/messages                {channel_id, text}                  DELETE /_sim/channels/ID/messages/ID
/// POST /_sim/limits                  {endpoint, limit, seconds}
/// POST /_sim/faults                  {fault, endpoint?, times?, seconds?, status?}
/// POST /_sim/gateway                 {action, shard?, code?, resumable?, times?}
/// POST /_sim/door                    {url} or {} for the gateway         POST /_sim/sign {timestamp, body}
/// POST /_sim/interactions            {kind, name, options, …}            POST /_sim/interactions/ID/again
/// GET  /_sim/interactions/ID?wait=S  what came back, after at most S seconds
/// </code>
/// </summary>
internal static class ControlEndpoints
{
    public static void Map(WebApplication app, DiscordSimulator discord)
    {
        app.MapGet("/_sim", () => Reply(DiscordVerb.Describe(discord)));
        app.MapGet("/_sim/violations", () => Reply(JsonSerializer.SerializeToNode(discord.Journal.Violations.ToArray(), EntryFile.Json)!));
        app.MapGet("/_sim/requests/invalid", () => Reply(new JsonObject { ["count"] = discord.InvalidRequestCount }));
        app.MapGet("/_sim/journal", (long? after) =>
            Reply(JsonSerializer.SerializeToNode(discord.Journal.Entries.Where(entry => entry.Number > (after ?? 0)).ToArray(), EntryFile.Json)!));
        app.MapGet("/_sim/shape", () => Reply(new JsonArray([.. JournalShape.Of(discord.Journal).Select(line => JsonValue.Create(line))])));
        app.MapDelete("/_sim/journal", () =>
        {
            discord.Journal.Clear();
            return Reply([]);
        });
        app.MapPost("/_sim/sign", (JsonObject body) =>
            Reply(new JsonObject { ["signature"] = discord.Application.Sign(body["timestamp"]!.ToString(), body["body"]!.ToString()) }));
        app.MapPost("/_sim/limits", (JsonObject body) =>
        {
            discord.RateLimits[body["endpoint"]!.ToString()] = new(body["limit"]!.GetValue<int>(), TimeSpan.FromSeconds(body["seconds"]!.GetValue<double>()));
            return Reply([]);
        });
        app.MapPost("/_sim/faults", (JsonObject body) => Reply(FaultControl.Set(discord, body)));
        app.MapPost("/_sim/gateway", (JsonObject body) => Reply(FaultControl.Act(discord.Gateway, body)));
        MapWorld(app, discord);
        MapInteractions(app, discord);
    }

    private static void MapWorld(WebApplication app, DiscordSimulator discord)
    {
        var world = discord.World;
        app.MapPost("/_sim/guilds", (JsonObject body) => Reply(new JsonObject { ["id"] = Snowflake.Text(world.AddGuild(body["name"]!.ToString()).Id) }));
        app.MapPost("/_sim/guilds/{id}/kick", (ulong id) =>
        {
            world.Kick(world.FindGuild(id)!);
            return Reply([]);
        });
        app.MapPost("/_sim/channels", (JsonObject body) => Reply(WorldControl.AddChannel(world, body)));
        app.MapGet("/_sim/channels/{id}/messages", (ulong id) =>
            Reply(new JsonArray([.. world.Channels.Where(channel => channel.Id == id || channel.Parent?.Id == id).SelectMany(channel => channel.Messages).Select(WorldJson.Of)])));
        app.MapPost("/_sim/messages", (JsonObject body) =>
            Reply(WorldJson.Of(world.Write(world.FindChannel(Snowflake.Parse(body["channel_id"]!.ToString())!.Value)!, body["text"]!.ToString()))));
        app.MapDelete("/_sim/channels/{id}/messages/{message}", (ulong id, ulong message) =>
        {
            world.Delete(world.FindChannel(id)!.Messages.Single(seen => seen.Id == message));
            return Reply([]);
        });
    }

    private static void MapInteractions(WebApplication app, DiscordSimulator discord)
    {
        app.MapPost("/_sim/door", async (JsonObject body, CancellationToken cancellation) =>
        {
            if (body["url"]?.ToString() is not { } url)
            {
                discord.Interactions.UseGateway();
                return Reply(new JsonObject { ["accepted"] = true });
            }

            var check = await discord.Interactions.UseHttpAsync(new Uri(url), cancellation);
            return Reply(new JsonObject { ["accepted"] = check.IsAccepted, ["reason"] = check.Reason });
        });
        app.MapPost("/_sim/interactions", (JsonObject body) =>
            Reply(new JsonObject { ["id"] = Snowflake.Text(discord.Interactions.Deliver(InteractionControl.Read(discord, body)).Id) }));
        app.MapPost("/_sim/interactions/{id}/again", (ulong id) =>
        {
            discord.Interactions.DeliverAgain(InteractionControl.Find(discord, id));
            return Reply([]);
        });
        app.MapGet("/_sim/interactions/{id}", async (ulong id, double? wait, CancellationToken cancellation) =>
            Reply(await InteractionControl.ShowAsync(InteractionControl.Find(discord, id), TimeSpan.FromSeconds(wait ?? 0), cancellation)));
    }

    private static IResult Reply(JsonNode body) => Results.Text(body.ToJsonString(), "application/json");

    private static IResult Reply(JsonObject body) => Reply((JsonNode)body);
}
