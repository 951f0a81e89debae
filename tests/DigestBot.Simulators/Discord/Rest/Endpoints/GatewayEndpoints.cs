using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Gateway;

namespace DigestBot.Simulators.Discord.Rest.Endpoints;

/// <summary>https://docs.discord.com/developers/events/gateway#get-gateway-bot</summary>
internal sealed class GatewayEndpoints(GatewayServer gateway, IdentifyLimits limits)
{
    public IEnumerable<RestEndpoint> All =>
    [
        new("GET", "/gateway", _ => RestAnswer.Ok(new JsonObject { ["url"] = gateway.Url })) { NeedsToken = false },
        new("GET", "/gateway/bot", request => RestAnswer.Ok(new JsonObject
        {
            ["url"] = gateway.Url,
            ["shards"] = gateway.RecommendedShards,
            ["session_start_limit"] = limits.ToJson(request.At),
        })),
    ];
}
