using System.Text.Json;
using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Journals;

/// <summary>The fields of a body without their words, so that two clients which do the same by the same protocol look the same.</summary>
/// <param name="opaque">Fields of which only the name is kept.</param>
/// <param name="says">Whether a field says more than its default.</param>
internal sealed class BodyShape(IReadOnlyCollection<string> opaque, Func<KeyValuePair<string, JsonNode?>, bool> says)
{
    /// <summary>What one sends and the other does not; the order does not matter. Empty where both do the same.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<string> theirs, IReadOnlyList<string> ours)
    {
        var more = ours.ToList();
        var less = theirs.Where(line => !more.Remove(line)).ToList();
        return [.. less.Select(line => $"only theirs: {line}"), .. more.Select(line => $"only ours:   {line}")];
    }

    public string Of(JsonNode? node) => Of(null, node);

    private string Of(string? name, JsonNode? node) => node switch
    {
        null => "",
        JsonObject values => $"{{{string.Join(',', values.OrderBy(field => field.Key, StringComparer.Ordinal).Where(says).Select(Field))}}}",
        JsonArray list => $"[{string.Join('|', list.Select(item => Of(null, item)).Distinct().Order(StringComparer.Ordinal))}]",
        // a type is the protocol, all other values are words
        JsonValue value when name == "type" => $":{value}",
        JsonValue value => $":{value.GetValueKind().ToString().ToLowerInvariant()}",
        _ => throw new ArgumentException("a node of JSON that is none", nameof(node)),
    };

    private string Field(KeyValuePair<string, JsonNode?> field) =>
        field.Key + (opaque.Contains(field.Key) ? "…" : Of(field.Key, field.Value));
}
