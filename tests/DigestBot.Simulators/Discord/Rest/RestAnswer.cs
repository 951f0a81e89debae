using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Bodies;
using DigestBot.Simulators.Discord.Journals;

namespace DigestBot.Simulators.Discord.Rest;

/// <summary>What an endpoint answers; <see cref="Broken"/> names the rule where the request broke one.</summary>
internal sealed record RestAnswer(int Status, JsonNode? Body)
{
    public ViolationRule? Broken { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static RestAnswer NoContent { get; } = new(204, null);

    public static RestAnswer Ok(JsonNode body) => new(200, body);

    /// <summary>The world says no: an error of Discord's with its code, but no rule is broken.</summary>
    public static RestAnswer No(int status, int code, string message) =>
        new(status, new JsonObject { ["message"] = message, ["code"] = code });

    public static RestAnswer Wrong(ViolationRule rule, int status, int code, string message) =>
        No(status, code, message) with { Broken = rule };

    public static RestAnswer Invalid(BodyProblems problems) => new(400, problems.ToJson()) { Broken = ViolationRule.Body };

    public static RestAnswer UnknownChannel { get; } = No(404, 10003, "Unknown Channel");

    public static RestAnswer UnknownGuild { get; } = No(404, 10004, "Unknown Guild");

    public static RestAnswer UnknownMessage { get; } = No(404, 10008, "Unknown Message");

    public static RestAnswer MissingAccess { get; } = No(403, 50001, "Missing Access");

    public static RestAnswer MissingPermissions { get; } = No(403, 50013, "Missing Permissions");

    public override string ToString() => $"{Status} {Body?.ToJsonString()}";
}
