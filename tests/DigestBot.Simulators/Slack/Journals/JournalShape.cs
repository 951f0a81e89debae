using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Journals;

namespace DigestBot.Simulators.Slack.Journals;

/// <summary>
/// What a bot sent, without what it said: method, and the fields of the arguments. Two clients that do the same have the same shape,
/// whatever their words and whether they write a form or JSON. Of blocks only the name is kept; what is empty is left out.
/// </summary>
public static class JournalShape
{
    private static readonly BodyShape Bodies = new(["blocks", "event_payload", "attachments"], Says);

    /// <summary>One line for each call, and for each acknowledgement.</summary>
    public static IReadOnlyList<string> Of(Journal journal) => [.. journal.Entries.Select(Line).OfType<string>()];

    /// <summary>What one sends and the other does not; the order does not matter. Empty where both do the same.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<string> theirs, IReadOnlyList<string> ours) => BodyShape.Differences(theirs, ours);

    private static string? Line(JournalEntry entry) => entry switch
    {
        RequestEntry request => $"{request.Method}{Authorization(request)} {Body(request.Arguments)}".TrimEnd(),
        FrameEntry { FromBot: true } frame => $"ack {Body(frame.Data?["payload"])}".TrimEnd(),
        DeliveryEntry { Door: SlackDoor.Http } delivery => $"{delivery.Status} {Body(delivery.Answer)}".TrimEnd(),
        _ => null,
    };

    private static string Authorization(RequestEntry request) => request.Headers.TryGetValue("authorization", out var scheme) ? $" authorization={scheme}" : "";

    private static string Body(JsonNode? node) => Bodies.Of(Flat(node)) is var shape && shape == "{}" ? "" : shape;

    /// <summary>In a form, true and 15 are words. The workspace goes without saying where the token is not an organisation's.</summary>
    private static JsonNode? Flat(JsonNode? node) => node is not JsonObject values
        ? node
        : new JsonObject(values.Where(field => field.Key != "team_id").Select(field => KeyValuePair.Create(
            field.Key, field.Value is JsonValue value && value.GetValueKind() is not JsonValueKind.String ? JsonValue.Create(value.ToJsonString()) : field.Value?.DeepClone())));

    private static bool Says(KeyValuePair<string, JsonNode?> field) => field.Value switch
    {
        null => false,
        JsonObject values => values.Any(Says),
        _ => true,
    };
}
