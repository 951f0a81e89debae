using System.Text.Json;
using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Journals;

/// <summary>
/// What a bot sent, without what it said: endpoint, headers that matter, and the fields of the body. Two clients that do the
/// same by the same protocol have the same shape, whatever their words. Left out is what only says the default: null, and the
/// fields that the official client sends with everything. Of lists of components and choices only their name is kept.
/// </summary>
public static class JournalShape
{
    private static readonly string[] Opaque = ["components", "embeds", "options", "choices"];

    /// <summary>Flags that are false, a status of online, a threshold of fifty: no different from silence.</summary>
    private static readonly string[] SaidAnyway = ["tts", "enforce_nonce", "compress", "presence", "large_threshold"];

    /// <summary>Off by default, and always on for interactions.</summary>
    private static readonly string[] AskedAnyway = ["with_response=false", "wait=true"];

    /// <summary>One line for each request and gateway payload, in order; heartbeats, which follow the clock, once.</summary>
    public static IReadOnlyList<string> Of(Journal journal)
    {
        var lines = journal.Entries.Select(Line).OfType<string>().ToList();
        return [.. lines.Where((line, index) => !line.StartsWith("op 1 ", StringComparison.Ordinal) || lines.IndexOf(line) == index)];
    }

    /// <summary>What one sends and the other does not; the order does not matter. Empty where both do the same.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<string> theirs, IReadOnlyList<string> ours)
    {
        var more = ours.ToList();
        var less = theirs.Where(line => !more.Remove(line)).ToList();
        return [.. less.Select(line => $"only theirs: {line}"), .. more.Select(line => $"only ours:   {line}")];
    }

    private static string? Line(JournalEntry entry) => entry switch
    {
        RequestEntry request => $"{request.Endpoint} {Headers(request)}{Query(request)} {Shape(null, request.Body)}".TrimEnd(),
        FrameEntry { FromBot: true } frame => $"op {frame.Op} {Shape(null, frame.Data)}",
        _ => null,
    };

    private static string Headers(RequestEntry request) => string.Join(' ', request.Headers
        .Where(header => header.Key is "authorization" or "content-type")
        .OrderBy(header => header.Key, StringComparer.Ordinal)
        .Select(header => $"{header.Key}={header.Value.Split(';')[0]}"));

    private static string Query(RequestEntry request) => string.Concat(request.Query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries).Except(AskedAnyway)
        .Select(pair => pair.Split('=')[0]).Order(StringComparer.Ordinal).Select(name => $" ?{name}"));

    private static string Shape(string? name, JsonNode? node) => node switch
    {
        null => "",
        JsonObject values => $"{{{string.Join(',', values.OrderBy(field => field.Key, StringComparer.Ordinal).Where(Says).Select(Field))}}}",
        JsonArray list => $"[{string.Join('|', list.Select(item => Shape(null, item)).Distinct().Order(StringComparer.Ordinal))}]",
        // the number of a type is the protocol, all other values are words
        JsonValue value when name == "type" => $":{value}",
        JsonValue value => $":{value.GetValueKind().ToString().ToLowerInvariant()}",
        _ => throw new ArgumentException("a node of JSON that is none", nameof(node)),
    };

    private static string Field(KeyValuePair<string, JsonNode?> field) =>
        field.Key + (Opaque.Contains(field.Key) ? "…" : Shape(field.Key, field.Value));

    private static bool Says(KeyValuePair<string, JsonNode?> field) => field.Value switch
    {
        null => false,
        JsonObject values => values.Any(Says) && !SaidAnyway.Contains(field.Key),
        JsonValue value when field.Key == "flags" => value.ToString() != "0",
        JsonValue value when SaidAnyway.Contains(field.Key) => value.GetValueKind() is JsonValueKind.True,
        _ => true,
    };
}
