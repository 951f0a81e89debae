using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Faults;
using DigestBot.Simulators.Discord.Gateway;

namespace DigestBot.Simulators.Discord.Control;

/// <summary>Fault switches by name.</summary>
internal static class FaultControl
{
    public static JsonObject Set(DiscordSimulator discord, JsonObject body)
    {
        var seconds = body["seconds"]?.GetValue<double>() ?? 1;
        var status = body["status"]?.GetValue<int>() ?? 500;
        var fault = body["fault"]!.ToString() switch
        {
            "withhold" => Fault.WithholdAnswer,
            "cut-request" => Fault.CutRequest,
            "cut-answer" => Fault.CutAnswer,
            "route-limit" => Fault.RouteLimit(seconds),
            "global-limit" => Fault.GlobalLimit(seconds),
            "shared-limit" => Fault.SharedLimit(seconds),
            "error" => Fault.ServerError(status),
            "error-after-effect" => Fault.ServerErrorAfterEffect(status),
            "slow" => Fault.Slow(TimeSpan.FromSeconds(seconds)),
            var unknown => throw new ArgumentException($"there is no fault '{unknown}'", nameof(body)),
        };
        discord.Faults.On(body["endpoint"]?.ToString(), fault, body["times"]?.GetValue<int>() ?? 1);
        return [];
    }

    public static JsonObject Act(DiscordGateway gateway, JsonObject body)
    {
        var shard = body["shard"]?.GetValue<int>();
        switch (body["action"]!.ToString())
        {
            case "reconnect": gateway.Reconnect(shard); break;
            case "invalidate": gateway.InvalidateSessions(body["resumable"]?.GetValue<bool>() == true, shard); break;
            case "request-heartbeat": gateway.RequestHeartbeat(shard); break;
            case "close": gateway.CloseAll(body["code"]!.GetValue<int>(), shard); break;
            case "cut": gateway.Cut(shard); break;
            case "cut-mid-frame": gateway.CutMidFrame(shard); break;
            case "forget-sessions": gateway.ForgetSessions(); break;
            case "refuse": gateway.RefuseConnections(body["times"]?.GetValue<int>() ?? 1); break;
            case "stop-acknowledging": gateway.AcknowledgesHeartbeats = false; break;
            case "acknowledge": gateway.AcknowledgesHeartbeats = true; break;
            case "state": break;
            case var unknown: throw new ArgumentException($"there is no action '{unknown}'", nameof(body));
        }

        return new JsonObject { ["connections"] = gateway.ConnectionCount, ["shards"] = new JsonArray([.. gateway.Shards.Select(number => JsonValue.Create(number))]) };
    }
}
