using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DigestBot.Simulators.Discord.Rest;

/// <summary>A request that came through the pipeline: token, limits and JSON are in order.</summary>
internal sealed record RestRequest(RouteValueDictionary Route, IQueryCollection Query, JsonNode? Body, DateTimeOffset At)
{
    public string Value(string name) => Route[name]?.ToString() ?? "";

    public ulong Id(string name) => Snowflake.Parse(Value(name)) ?? 0;

    public string? Argument(string name) => Query.TryGetValue(name, out var value) ? value.ToString() : null;

    public int? Number(string name) => int.TryParse(Argument(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
